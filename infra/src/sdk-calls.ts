import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './bundle.ts';

/** A declaration to walk from: an export of a file, its path from the root of the project. */
export interface Root {
  file: string;
  name: string;
}

const adapters = join(projectRoot, 'packages/platform/src/aws');
const ports = join(projectRoot, 'packages/platform/src/ports');

/** How the house names what it holds of each port, and who stands behind it on AWS. */
const receivers: { port: string; file: string; adapter: string; name: RegExp }[] = [
  { port: 'BlobStore', file: 'blob-store.ts', adapter: 'S3BlobStore', name: /blobs$/i },
  { port: 'Catalog', file: 'catalog.ts', adapter: 'DynamoDbCatalog', name: /catalog$/i },
  { port: 'JobQueue', file: 'job-queue.ts', adapter: 'SqsJobQueue', name: /queue$|^(ingest|training)$/i },
];

/**
 * The SDK's calls (`GetObjectCommand`, …) that code reached from the roots can make through the ports, sorted. Read
 * off the sources: which methods of a port are called on something of its name, and which commands the AWS
 * adapter's method makes. It may name a call too many, of an alternative never taken; none too few.
 */
export function findSdkCalls(roots: readonly Root[]): string[] {
  const walk = new Walk();
  for (const { file, name } of roots) walk.visitExport(join(projectRoot, file), name);
  return [...walk.commands].sort();
}

class Walk {
  readonly commands = new Set<string>();
  readonly #modules = new Map<string, Module>();
  readonly #seen = new Set<ts.Node>();
  readonly #methodsOfPort = new Map(
    receivers.map(({ port, file }) => [port, methodsOf(join(ports, file), port)]),
  );

  visitExport(path: string, name: string): void {
    const module = this.#open(path);
    const here = module.declarations.get(name);
    if (here) {
      this.#visit(module, here);
      return;
    }
    const passedOn = module.exports.get(name);
    if (passedOn) {
      this.visitExport(passedOn.path, passedOn.name);
      return;
    }
    for (const star of module.stars) this.visitExport(star, name);
  }

  #open(path: string): Module {
    const opened = this.#modules.get(path) ?? readModule(path);
    this.#modules.set(path, opened);
    return opened;
  }

  #visit(module: Module, node: ts.Node): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    if (ts.isCallExpression(node)) this.#visitCall(module, node);
    if (
      ts.isNewExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text.endsWith('Command')
    ) {
      this.commands.add(node.expression.text);
    }
    // An adapter is made whole and called by some methods: these are visited where they are called.
    if (ts.isClassDeclaration(node) && module.path.startsWith(adapters)) return;
    if (ts.isIdentifier(node)) this.#visitName(module, node.text);
    ts.forEachChild(node, (child) => this.#visit(module, child));
  }

  #visitName(module: Module, name: string): void {
    const here = module.declarations.get(name);
    const there = module.imports.get(name);
    if (here) this.#visit(module, here);
    else if (there) this.visitExport(there.path, there.name);
  }

  #visitCall(module: Module, node: ts.CallExpression): void {
    const { expression } = node;
    if (ts.isIdentifier(expression) && expression.text === 'createPresignedPost') {
      this.commands.add('createPresignedPost');
    }
    if (!ts.isPropertyAccessExpression(expression)) return;
    const method = expression.name.text;
    if (module.path.startsWith(adapters)) {
      this.#visitWithin(expression.expression, method);
      return;
    }
    const receiver = lastName(expression.expression);
    for (const { port, adapter, name } of receivers) {
      if (name.test(receiver) && this.#methodsOfPort.get(port)?.has(method)) {
        this.#visitMethod(method, (className) => className === adapter);
      }
    }
  }

  /** A call inside an adapter: of its own method, or of one of its parts' (`this.#writer.write`). */
  #visitWithin(receiver: ts.Expression, method: string): void {
    if (receiver.kind === ts.SyntaxKind.ThisKeyword) {
      const own = enclosingClass(receiver)?.name?.text;
      this.#visitMethod(method, (className) => className === own);
    } else if (
      ts.isPropertyAccessExpression(receiver) &&
      receiver.expression.kind === ts.SyntaxKind.ThisKeyword
    ) {
      if (receiver.name.text === '#client') return; // the SDK's
      const isPart = (className: string) => receivers.every(({ adapter }) => adapter !== className);
      this.#visitMethod(method, isPart);
    }
  }

  #visitMethod(method: string, isOf: (className: string) => boolean): void {
    for (const file of readdirSync(adapters).filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))) {
      const module = this.#open(join(adapters, file));
      for (const declaration of module.declarations.values()) {
        if (!ts.isClassDeclaration(declaration) || !isOf(declaration.name?.text ?? '')) continue;
        const found = declaration.members.some((member) => member.name?.getText() === method);
        for (const member of declaration.members) {
          // What a constructor hands to the adapter's parts is called by these.
          const isConstructor = found && ts.isConstructorDeclaration(member);
          if (isConstructor || member.name?.getText() === method) this.#visit(module, member);
        }
      }
    }
  }
}

function enclosingClass(node: ts.Node): ts.ClassDeclaration | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isClassDeclaration(at)) return at;
  return undefined;
}

interface Module {
  path: string;
  declarations: Map<string, ts.Node>;
  imports: Map<string, { path: string; name: string }>;
  exports: Map<string, { path: string; name: string }>;
  /** Modules of which it passes everything on. */
  stars: string[];
}

function readModule(path: string): Module {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const module: Module = { path, declarations: new Map(), imports: new Map(), exports: new Map(), stars: [] };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        for (const name of namesOf(declaration.name)) module.declarations.set(name, declaration);
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) module.declarations.set(statement.name.text, statement);
    } else if (ts.isImportDeclaration(statement)) {
      const from = resolveModule(path, statement.moduleSpecifier);
      const bindings = statement.importClause?.namedBindings;
      if (from === undefined || !bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements) {
        module.imports.set(name.text, { path: from, name: (propertyName ?? name).text });
      }
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.isTypeOnly) {
      const from = resolveModule(path, statement.moduleSpecifier);
      if (from === undefined) continue;
      if (!statement.exportClause) module.stars.push(from);
      else if (ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          module.exports.set(name.text, { path: from, name: (propertyName ?? name).text });
        }
      }
    }
  }
  return module;
}

/** Where one of the project's own modules lies; `undefined` for libraries. */
function resolveModule(from: string, specifier: ts.Expression): string | undefined {
  if (!ts.isStringLiteral(specifier)) return undefined;
  const [, room, door = ''] = /^@senti\/([\w-]+)(\/[\w-]+)?$/.exec(specifier.text) ?? [];
  const path =
    room === undefined
      ? specifier.text.startsWith('.') && join(dirname(from), specifier.text)
      : join(projectRoot, 'packages', room, 'src', door, 'index.ts');
  return path && existsSync(path) ? path : undefined;
}

function methodsOf(path: string, port: string): Set<string> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const methods = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== port) continue;
    for (const member of statement.members)
      if (ts.isMethodSignature(member)) methods.add(member.name.getText());
  }
  return methods;
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}

function lastName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text.replace(/^#/, '');
  if (ts.isElementAccessExpression(node) || ts.isCallExpression(node)) return lastName(node.expression);
  return '';
}
