import { Choice } from '../controls/choice';
import { revision, shown } from '../state/editor';

const PROFILES = [
  { value: 'SRGB', text: 'sRGB' },
  { value: 'DISPLAY_P3', text: 'Display P3' },
  { value: 'LEGACY', text: 'Unmanaged' },
];

/** The document's colour profile, as in Figma's file settings. */
export function ProfileChoice() {
  const { document } = shown.value;
  if (document === null) return null;
  return (
    <Choice
      label="Colour profile of the file"
      options={PROFILES}
      value={document.colorProfile}
      onChange={(profile) => {
        if (profile === 'SRGB' || profile === 'DISPLAY_P3' || profile === 'LEGACY') {
          document.colorProfile = profile;
          revision.value += 1;
        }
      }}
    />
  );
}
