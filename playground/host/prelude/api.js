import json from './figma-api.json';

const api = /** @type {import('../figma-api').FigmaApi} */ (json);

/** @type {Map<string, Map<string, import('../figma-api').MemberKind>>} */
const objects = new Map();

/**
 * What Figma's typings say `member` of `object` is: a node type such as `TEXT`, or an interface
 * such as `PluginAPI`. `undefined` when there is no such member.
 *
 * @param {string} object
 * @param {string} member
 */
export function kindOf(object, member) {
  return membersOf(object).get(member);
}

/** @param {string} object */
function membersOf(object) {
  let members = objects.get(object);
  if (!members) {
    members = new Map();
    for (const group of api.groups) {
      if (!group.on.split(' ').includes(object)) continue;
      for (const kind of /** @type {const} */ (['method', 'readonly', 'value'])) {
        for (const name of group[kind].split(' ')) if (name) members.set(name, kind);
      }
    }
    objects.set(object, members);
  }
  return members;
}

/** @param {string} member */
export function dynamicPageRule(member) {
  return Object.hasOwn(api.dynamicPage, member) ? api.dynamicPage[member] : undefined;
}
