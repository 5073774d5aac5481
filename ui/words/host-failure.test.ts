import { expect, test } from 'vitest';
import { hostFailureWords } from './host-failure';

test('a failure before sending says that nothing was sent', () => {
  expect(hostFailureWords('not-renderable', 'exporting')).toBe(
    'Nothing in this layer is visible. Nothing was sent.',
  );
});

test('a failure after paying says that the picture is kept', () => {
  expect(hostFailureWords('image-refused', 'placing')).toMatch(/The picture is kept here\.$/);
});

test('a reading that was replaced by a newer one is no failure', () => {
  expect(hostFailureWords('superseded', 'reading')).toBeNull();
});
