import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes long on their own; begun last, they would keep one core busy and the others waiting. */
const SLOW = ['/e2e/faults/', '/e2e/live', '/e2e/journeys/bad-input'];

/** Without times of earlier runs, the runner begins with the largest files, which says little. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) =>
      SLOW.some((part) => moduleId.includes(part));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
