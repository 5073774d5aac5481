import { Menu } from './menu';

/** What of a picture's recipe is taken again. */
export type Recall = 'all' | 'words' | 'colors' | 'copy';
/** What is drawn and paid at once. */
export type Again = 'again' | 'restyle';

export interface AgainProps {
  /** What each costs, in words; `null` where it cannot be done. */
  prices: Readonly<Record<Again, string | null>>;
  onAgain: (what: Again) => void;
}

export interface RecallMenuProps {
  onRecall: (what: Recall) => void;
  again?: AgainProps | null;
}

const ITEMS = [
  { value: 'all', label: 'Use everything again' },
  { value: 'words', label: 'Use its words' },
  { value: 'colors', label: 'Use its colours' },
  { value: 'copy', label: 'Copy as text' },
] as const;

const DRAWN = [
  { value: 'again', label: 'Same again' },
  { value: 'restyle', label: 'Restyle this picture' },
] as const;

/** To look at a recipe changes nothing, to take it sends nothing; what is paid says its price. */
export function RecallMenu({ onRecall, again }: RecallMenuProps) {
  const drawn = DRAWN.flatMap(({ value, label }) => {
    const price = again?.prices[value];
    return price ? [{ value, label: `${label} · ${price}` }] : [];
  });
  return (
    <Menu<Recall | Again>
      icon="more"
      label="Use this recipe"
      items={[...drawn, ...ITEMS]}
      onChoose={(what) => {
        if (what === 'again' || what === 'restyle') again?.onAgain(what);
        else onRecall(what);
      }}
    />
  );
}
