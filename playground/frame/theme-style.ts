import { THEME_VARIABLES } from './theme-variables';

export type Theme = 'light' | 'dark';

/** The text of `<style id="figma-style">`. */
export function themeStyle(theme: Theme): string {
  const lines = THEME_VARIABLES.map(
    ([name, light, dark]) => `--figma-color-${name}: ${theme === 'light' ? light : dark};`,
  );
  return `:root { ${lines.join(' ')} }`;
}
