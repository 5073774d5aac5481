const TEXTS = ['name', 'key'];
const FLAGS = ['allowFreeform', 'optional'];
const KNOWN = [...TEXTS, ...FLAGS, 'description'];

/** What a command asks for in the quick actions. */
export function checkParameters(parameters: unknown, command: string): string[] {
  if (!Array.isArray(parameters)) return [`The parameters of ${command} are not a list.`];
  let optional = false;
  const keys = new Set<unknown>();
  return parameters.flatMap((parameter: unknown, index) => {
    const where = `Parameter ${index + 1} of ${command}`;
    if (typeof parameter !== 'object' || parameter === null) return [`${where} is not an object.`];
    const fields = new Map<string, unknown>(Object.entries(parameter));
    const key = fields.get('key');
    const problems = [
      ...TEXTS.filter((name) => !isText(fields.get(name))).map(
        (name) => `${where} has no "${name}".`,
      ),
      ...FLAGS.filter((name) => !isFlag(fields.get(name))).map(
        (name) => `"${name}" of ${where} is neither true nor false.`,
      ),
      ...[...fields.keys()]
        .filter((name) => !KNOWN.includes(name))
        .map((name) => `"${name}" is no field of ${where}.`),
      ...(keys.has(key) ? [`${where} has the key of another.`] : []),
      ...(optional && fields.get('optional') !== true ? [`${where} follows an optional one.`] : []),
    ];
    keys.add(key);
    optional ||= fields.get('optional') === true;
    return problems;
  });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}
