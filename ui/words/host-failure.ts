import type { HostFailure } from '../../src/messages';

/** What the document side was doing when it failed. */
export type Doing = 'reading' | 'exporting' | 'placing' | 'saving-key';

/** One sentence with what it means; `null` where a newer answer is on its way. */
export function hostFailureWords(failure: HostFailure, doing: Doing): string | null {
  const happened = HAPPENED[failure];
  return happened && `${happened} ${SO[doing]}`;
}

const HAPPENED: Readonly<Record<HostFailure, string | null>> = {
  'layer-gone': 'The layer is no longer there.',
  'not-renderable': 'Nothing in this layer is visible.',
  'image-refused': 'Figma did not take this picture.',
  'storage-failed': 'Figma could not store this.',
  superseded: null,
  failed: 'Figma could not do this.',
};

const SO: Readonly<Record<Doing, string>> = {
  reading: 'Its colours were not read.',
  exporting: 'Nothing was sent.',
  placing: 'The picture is kept here.',
  'saving-key': 'The key works until Limn is closed.',
};
