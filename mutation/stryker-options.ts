import type { Stryker } from '@stryker-mutator/core';
import type { Area } from './areas';

type StrykerOptions = ConstructorParameters<typeof Stryker>[0];

const FOLDER = 'reports/mutation';

/** Where Stryker leaves what became of each mutant of an area. */
export function reportOf({ name }: Area): string {
  return `${FOLDER}/${slug(name)}.json`;
}

export function strykerOptions(area: Area, concurrency: number, again: boolean): StrykerOptions {
  return {
    configFile: 'mutation/stryker.config.json',
    mutate: [...area.mutate, '!src/**/*.{test,fixture}.ts', '!src/**/*.d.ts'],
    jsonReporter: { fileName: reportOf(area) },
    incrementalFile: `${FOLDER}/${slug(area.name)}.incremental.json`,
    // Incremental runs are kept either way; by force they are written anew.
    force: !again,
    concurrency,
  };
}

function slug(name: string): string {
  return name.replaceAll(/\W+/g, '-');
}
