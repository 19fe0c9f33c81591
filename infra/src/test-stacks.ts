import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack, type App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from './app.ts';
import { readInfraSettings } from './settings.ts';

/** A resource of a template, as CloudFormation will read it. */
export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DependsOn?: string[];
  DeletionPolicy?: string;
}

/** The app of these settings, with stand-ins for the bundles. */
export function createTestApp(env: Record<string, string> = {}): App {
  const folder = mkdtempSync(join(tmpdir(), 'senti-infra-'));
  const bundles = join(folder, 'bundles');
  for (const name of ['api', 'trainer']) {
    mkdirSync(join(bundles, name), { recursive: true });
    writeFileSync(join(bundles, name, 'index.mjs'), 'export {};\n');
  }
  return createApp(readInfraSettings(env), bundles, { outdir: join(folder, 'cdk.out') });
}

/** One stack's template, which also fails when its resources wait for each other in a ring. */
export function templateOf(app: App, stackId: string): Template {
  return Template.fromStack(stackOf(app, stackId));
}

/** @throws {RangeError} when there is no such stack. */
export function stackOf(app: App, stackId: string): Stack {
  const found = app.node.tryFindChild(stackId);
  if (!Stack.isStack(found)) throw new RangeError(`no stack ${stackId}`);
  return found;
}

/** What stands at a path of names and indices with dots between; `undefined` where it leads nowhere. */
export function at(part: unknown, path: string): unknown {
  let found = part;
  for (const name of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
  return found;
}

/** @throws {TypeError} when no list stands at the path. */
export function listAt(part: unknown, path: string): unknown[] {
  const found = at(part, path);
  if (!Array.isArray(found)) throw new TypeError(`no list at ${path}`);
  return found;
}

/** What stands at a path as JSON, to be searched. */
export function textAt(part: unknown, path: string): string {
  return JSON.stringify(at(part, path) ?? null);
}

/** The resources of a type, by logical id. */
export function resourcesOf(template: Template, type: string): Record<string, Resource> {
  return template.findResources(type) as Record<string, Resource>;
}

/**
 * The one resource of a type whose logical id begins so.
 *
 * @throws {RangeError} when there is none, or more.
 */
export function resourceOf(template: Template, type: string, idStart: string): Resource & { id: string } {
  const found = Object.entries(resourcesOf(template, type)).filter(([id]) => id.startsWith(idStart));
  const [only] = found;
  if (!only || found.length > 1) throw new RangeError(`${found.length} resources ${type} ${idStart}…`);
  return { id: only[0], ...only[1] };
}
