import ts from 'typescript';

export interface UsedMember {
  member: string;
  /** Interfaces and node types whose member it is here. */
  objects: string[];
  /** `file:line` of the first use. */
  where: string;
}

/** Members of Figma's API that the TypeScript project at `configPath` uses. */
export function usedMembers(configPath: string): UsedMember[] {
  const { options, fileNames } = readProject(configPath);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();

  const note = (object: ts.Node, name: ts.Node, member: string) => {
    const objects = objectsOf(checker.getTypeAtLocation(object), member, checker);
    if (objects.length === 0) return;
    const source = name.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(name.getStart());
    const key = `${member} ${objects.join(' ')}`;
    if (!used.has(key)) used.set(key, { member, objects, where: `${source.fileName}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.expression, node.name, node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      note(node.expression, node, node.argumentExpression.text);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      note(node.parent, node, (node.propertyName ?? node.name).getText());
    }
    ts.forEachChild(node, visit);
  };
  for (const name of fileNames) {
    const source = program.getSourceFile(name);
    if (source && !name.endsWith('.test.ts')) visit(source);
  }
  return [...used.values()];
}

/** The node types and interfaces among a type's parts that have the member by Figma's typings. */
function objectsOf(type: ts.Type, member: string, checker: ts.TypeChecker): string[] {
  const parts = type.isUnion() ? type.types : [checker.getApparentType(type)];
  return parts.flatMap((part) => {
    const property = part.getProperty(member);
    const declaration = property?.declarations?.[0];
    if (!declaration?.getSourceFile().fileName.endsWith('/plugin-typings/plugin-api.d.ts'))
      return [];
    const kind = part.getProperty('type');
    const literal = kind && part.getProperty('removed') && checker.getTypeOfSymbol(kind);
    if (literal?.isStringLiteral()) return [literal.value];
    return [(part.aliasSymbol ?? part.getSymbol())?.getName() ?? ''];
  });
}

function readProject(configPath: string) {
  const config = ts.getParsedCommandLineOfConfigFile(
    configPath,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic(diagnostic) {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error(`No TypeScript project at ${configPath}`);
  return config;
}
