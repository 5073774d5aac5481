import { Button } from './button';

export interface AsideProps {
  text: string;
  action?: { label: string; onPress: () => void } | null;
}

/** A quiet remark with what could be done about it, announced when there is time. */
export function Aside({ text, action = null }: AsideProps) {
  return (
    <p class="aside secondary" role="status">
      <span>{text}</span>
      {action && (
        <Button kind="link" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
    </p>
  );
}
