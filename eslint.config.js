import js from '@eslint/js';
import figma from '@figma/eslint-plugin-figma-plugins';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Import borders: which rooms a room may not look into, and why in DESIGN's words. */
const border = (message, ...group) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

const CULORI = 'The colour library is the oracle of tests; src/color converts.';
const PRODUCT = 'The playground sees only manifest.json and dist/.';

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-figma-check',
    '.stryker-tmp',
    '.playground',
    'coverage',
    'demo-out',
    'reports',
    'bench/node_modules',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },

  // The product.
  {
    files: ['code.ts', 'src/**/*.ts', 'ui/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error', 'no-eval': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/sandbox/**', '**/*.test.ts'],
    rules: border(
      `The core sees neither half. ${CULORI}`,
      '**/sandbox/**',
      '**/ui/**',
      '**/playground/**',
      'culori',
      'culori/*',
    ),
  },
  {
    files: ['src/sandbox/**/*.ts'],
    ignores: ['**/*.test.ts'],
    extends: [figma.flatConfigs.recommended],
    rules: border(
      'The sandbox knows messages, layer and recipe, and computes nothing.',
      '**/color/**',
      '**/palette/**',
      '**/image/**',
      '**/openrouter/**',
      '**/attempt/**',
      '**/ui/**',
      '**/playground/**',
    ),
  },
  {
    files: ['code.ts'],
    extends: [figma.flatConfigs.recommended],
    rules: border(
      'code.ts imports the sandbox and the messages.',
      './src/!(sandbox|messages)*',
      '**/ui/**',
      '**/playground/**',
    ),
  },
  {
    files: ['ui/**/*.{ts,tsx}'],
    extends: [a11y.configs.recommended],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...border(
        `The iframe never sees the document side. ${CULORI}`,
        '**/src/sandbox/**',
        '**/code',
        '**/playground/**',
        'culori',
        'culori/*',
      ),
    },
  },
  {
    files: ['ui/**/*.{ts,tsx}'],
    ignores: ['ui/state/**'],
    rules: border(
      'Only ui/state runs attempts.',
      '**/src/sandbox/**',
      '**/code',
      '**/playground/**',
      'culori',
      'culori/*',
      '**/attempt/**',
    ),
  },

  {
    files: ['ui/**/*.{ts,tsx}'],
    ignores: ['ui/{pixels,later}/**', '**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/pixels/*',
                '**/src/palette/!(choose-lender)',
                '**/src/restyle/!(fit-shape)',
              ],
              message: 'ui/pixels and ui/later are files of their own: the panel sees their types.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },

  // The stand-in.
  {
    files: ['playground/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: border(PRODUCT, '**/src/**', '**/ui/**', '**/code'),
  },
);
