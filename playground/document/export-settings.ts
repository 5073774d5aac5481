import { numberCheck, objectOf, oneOf, typeCheck } from './check';
import type { ExportSettings } from './figma-document';
import { notSimulated, refusal } from './refusal';

const settingsCheck = objectOf(
  { format: oneOf('PNG', 'JPG') },
  {
    contentsOnly: typeCheck('boolean'),
    useAbsoluteBounds: typeCheck('boolean'),
    suffix: typeCheck('string'),
    colorProfile: oneOf('DOCUMENT', 'SRGB', 'DISPLAY_P3_V4'),
    constraint: objectOf({
      type: oneOf('SCALE', 'WIDTH', 'HEIGHT'),
      value: numberCheck({ min: Number.MIN_VALUE }),
    }),
  },
);

const OTHER_FORMATS: readonly string[] = ['SVG', 'SVG_STRING', 'PDF', 'JSON_REST_V1', 'MP4'];

export function checkExportSettings(settings: ExportSettings): void {
  if (OTHER_FORMATS.includes(settings.format)) throw notSimulated(`${settings.format} exports`);
  const issue = settingsCheck(settings, '');
  if (issue !== null)
    throw refusal('exportAsync', `Property "settings" failed validation: ${issue}`);
}
