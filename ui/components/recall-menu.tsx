import { Menu } from './menu';

/** What of a picture's recipe is taken again. */
export type Recall = 'all' | 'words' | 'colors' | 'copy';

export interface RecallMenuProps {
  onRecall: (what: Recall) => void;
}

const ITEMS = [
  { value: 'all', label: 'Use everything again' },
  { value: 'words', label: 'Use its words' },
  { value: 'colors', label: 'Use its colours' },
  { value: 'copy', label: 'Copy as text' },
] as const;

export function RecallMenu({ onRecall }: RecallMenuProps) {
  return <Menu<Recall> icon="more" label="Use this recipe" items={ITEMS} onChoose={onRecall} />;
}
