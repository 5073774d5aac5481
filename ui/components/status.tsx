import { Button } from './button';
import { CopyDetails, type CopyDetailsProps } from './copy-details';
import { Icon } from './icon';
import './status.css';

interface Said {
  text: string;
  action?: { label: string; onPress: () => void } | null;
}

/** A problem is announced at once, a notice when there is time. */
export type StatusProps =
  (Said & { kind: 'problem'; copy: CopyDetailsProps }) | (Said & { kind: 'notice'; copy?: null });

export function Status({ kind, text, action, copy }: StatusProps) {
  return (
    <div
      class={kind === 'notice' ? 'status secondary' : 'status'}
      role={kind === 'problem' ? 'alert' : 'status'}
    >
      {kind === 'problem' && <Icon name="warning" />}
      <div class="grow">
        <p>{text}</p>
        {(action || copy) && (
          <div class="links">
            {action && (
              <Button kind="link" onPress={action.onPress}>
                {action.label}
              </Button>
            )}
            {copy && <CopyDetails key={copy.details} {...copy} />}
          </div>
        )}
      </div>
    </div>
  );
}
