/** What stops a synthesis: something that whoever deploys can mend. */
export abstract class InfraError extends Error {
  abstract readonly code: string;
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class InvalidStackSettingError extends InfraError {
  readonly code = 'invalid-stack-setting';
  readonly setting: string;
  constructor(setting: string, value: string, expected: string) {
    super(`${setting} is "${value}"; it must be ${expected}`);
    this.setting = setting;
  }
}

/** A Lambda's entry is not in the tree. */
export class MissingEntryError extends InfraError {
  readonly code = 'missing-entry';
  readonly entry: string;
  constructor(entry: string) {
    super(`${entry} is missing: there is nothing to bundle for its Lambda`);
    this.entry = entry;
  }
}

/** A bundle lacks what the stack names, holds what it must not, or is larger than it may be. */
export class BundleRefusedError extends InfraError {
  readonly code = 'bundle-refused';
  readonly bundle: string;
  constructor(bundle: string, reason: string) {
    super(`bundle ${bundle}: ${reason}`);
    this.bundle = bundle;
  }
}
