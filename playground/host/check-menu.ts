import { checkParameters } from './check-parameters';

/** Commands, submenus and separators, to any depth. */
export function checkMenu(menu: unknown, name = 'The menu'): string[] {
  if (menu === undefined) return [];
  if (!Array.isArray(menu)) return [`${name} is not a list.`];
  return menu.flatMap((item: unknown, index) => checkItem(item, `Item ${index + 1} of ${name}`));
}

function checkItem(item: unknown, where: string): string[] {
  if (typeof item !== 'object' || item === null) return [`${where} is not an object.`];
  if ('separator' in item) return item.separator === true ? [] : [`${where} is no separator.`];
  const named = 'name' in item && typeof item.name === 'string' && item.name !== '';
  const problems = named ? [] : [`${where} has no "name".`];
  if ('parameters' in item) problems.push(...checkParameters(item.parameters, where));
  if ('menu' in item) return [...problems, ...checkMenu(item.menu, where)];
  if (!('command' in item) || typeof item.command !== 'string' || item.command === '') {
    problems.push(`${where} has no "command".`);
  }
  return problems;
}
