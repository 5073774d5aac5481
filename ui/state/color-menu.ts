import type { SelectProps } from '../components/select';
import { chooseColors, libraries } from './color-sources';
import { selectionWords } from '../words/selection';
import { compose } from './compose';
import { selection } from './selection';

/** The entry for a palette whose lender is not selected now. */
export const KEPT = 'kept';

/** Everything that could lend the colours; `value` is the one that does. */
export function colorMenu(
  value: string,
  from: string,
): Pick<SelectProps<string>, 'value' | 'options' | 'more' | 'onChange'> {
  const { count, ancestors, page } = selection.value;
  const { styles, collections } = libraries.value;
  const saved = compose.value.palettes.map(({ name, saved, palette }, index) => ({
    value: `saved ${index}`,
    label: `${name} · ${saved ? 'saved' : 'recent'}, ${palette.swatches.length}`,
  }));
  const options = [
    ...(count > 0 ? [{ value: 'selection', label: 'Selection' }] : []),
    ...ancestors.map(({ id, name }) => ({ value: id, label: name })),
    { value: page.id, label: `Page ${page.name}` },
    ...(styles > 0 ? [{ value: 'library', label: 'Colour styles' }] : []),
    ...collections.flatMap(({ id, name, modes }) =>
      modes.map((mode) => ({
        value: `library ${id} ${mode.modeId}`,
        label: modes.length > 1 ? `${name} · ${mode.name}` : name,
      })),
    ),
    { value: 'own', label: 'Your colours' },
    { value: 'none', label: 'No palette' },
  ];
  const labels = new Map([...options, ...saved].map((option) => [option.value, option.label]));
  labels.set('selection', selectionWords(selection.value) ?? '');
  const known = labels.has(value);
  return {
    value: known ? value : KEPT,
    options: known ? options : [{ value: KEPT, label: from }, ...options],
    ...(saved.length > 0 && { more: { label: 'Palettes', options: saved } }),
    onChange: (key) => chooseColors(key, labels.get(key) ?? ''),
  };
}
