/** What comes into the package, and how it is published: nothing new, nothing that runs by itself, nothing unpinned. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const lock = JSON.parse(read('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const production = packages.filter(([, { dev }]) => dev !== true);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the lockfile', () => {
  it('names six packages at run time', () => {
    expect(production.map(([path]) => nameOf(path)).sort()).toEqual([
      'collapse-white-space',
      'entities',
      'franc',
      'n-gram',
      'parse5',
      'trigram-utils',
    ]);
  });

  it('has parse5 of 8.1.1 or later', () => {
    const [major = 0, minor = 0, patch = 0] = (lock.packages['node_modules/parse5']?.version ?? '')
      .split('.')
      .map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(8_001_001);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(dependencies).toEqual({ franc: '^6.2.0', parse5: '^8.1.1' });
  });

  it('has no install script at run time', () => {
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it.each(packages)('has the integrity of %s, from the registry', (_, { integrity, resolved, link }) => {
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/u);
    expect(link).toBeUndefined();
    if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//u);
  });
});

describe('the package', () => {
  const { scripts, devDependencies } = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    devDependencies: Record<string, string>;
  };

  it('runs nothing when it is installed or published', () => {
    const own = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'prepublish',
      'prepublishOnly',
      'prepack',
      'postpack',
    ];
    expect(own.filter((name) => Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('is developed without install scripts, with tools of exact versions', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string;
  readonly strategy?: { readonly matrix?: { readonly node?: readonly number[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows/';
const files = readdirSync(new URL(FOLDER, root));
const workflow = (file: string): Workflow => parse(read(FOLDER + file)) as Workflow;

describe.each(files)('the workflow %s', (file) => {
  const { on, permissions, jobs } = workflow(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins every action by its commit, and says which version that is', () => {
    const uses = read(FOLDER + file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('reads, and no more', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    expect(Object.values(permissions).filter((permission) => permission !== 'read')).toEqual([]);
    expect(read(FOLDER + file)).not.toMatch(/secrets\.|NPM_TOKEN/u);
  });

  it('keeps no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.length).toBe(Object.keys(jobs).length);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('installs without scripts, and takes nothing that strangers write into a command', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    for (const command of commands) {
      expect(command).not.toMatch(/\$\{\{/u);
      if (/npm (?:ci|i|install)\b/u.test(command)) expect(command).toBe('npm ci --ignore-scripts');
    }
    expect(commands).toContain('npm ci --ignore-scripts');
  });
});

describe('the workflows', () => {
  it('test on every supported version of Node', () => {
    const { test } = workflow('ci.yml').jobs;
    expect(test?.strategy?.matrix?.node).toEqual([20, 22, 24]);
    expect(test?.steps.at(-1)?.run).toBe('npm test');
  });

  it('publish with provenance, after the tests, from the one job that may', () => {
    const { jobs, on } = workflow('release.yml');
    const { publish } = jobs;
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(publish?.needs).toBe('test');
    expect(publish?.environment).toBe('release');
    expect(publish?.steps.at(-1)?.run).toContain('npm publish --provenance');
    const writers = files.flatMap((file) =>
      Object.entries(workflow(file).jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write')),
    );
    expect(writers.map(([name]) => name)).toEqual(['publish']);
  });
});

describe('SECURITY.md', () => {
  const text = read('SECURITY.md');

  it.each([
    'Supported versions',
    'Report a vulnerability',
    'What an attacker controls',
    'What is promised',
    'What is not promised',
  ])('says: %s', (heading) => {
    expect(text).toContain(`\n## ${heading}\n`);
  });

  it('names no address that nobody reads', () => {
    expect(text).not.toMatch(/\S@\S/u);
  });
});
