import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const bin = (...parts: string[]) => join(root, 'node_modules', ...parts);

/** Who, importing what. */
const forbidden: [string, string][] = [
  ['src/domain/planted.ts', '../protocol/sync.ts'],
  ['src/domain/clocks/planted.ts', '../../client/store/open-store.ts'],
  ['src/domain/clocks/planted.ts', '../../server/database/tables.ts'],
  ['src/domain/planted.ts', 'zod'],
  ['src/domain/planted.ts', 'node:fs'],
  ['src/domain/planted.ts', 'react'],
  ['src/protocol/planted.ts', '../client/sync/engine.ts'],
  ['src/protocol/planted.ts', '../server/app.ts'],
  ['src/protocol/planted.ts', 'fastify'],
  ['src/server/sync/planted.ts', '../../client/sync/engine.ts'],
  ['src/server/planted.ts', 'dexie'],
  ['src/server/planted.ts', 'react-dom/server'],
  ['src/client/planted.ts', '../server/config.ts'],
  ['src/client/planted.tsx', '../server/config.ts'],
  ['src/client/planted.ts', 'node:fs/promises'],
  ['src/client/planted.ts', 'zod'],
  ['src/client/ui/planted.tsx', 'dexie'],
  ['src/client/ui/planted.ts', 'react'],
  ['src/client/store/planted.ts', 'react'],
  ['src/client/store/planted.ts', '../../server/config.ts'],
  ['src/client/sync/planted.ts', '../store/open-store.ts'],
  ['src/client/sync/planted.ts', 'dexie'],
  ['src/client/sync/planted.ts', 'react'],
  ['src/client/worker/planted.ts', 'react'],
  ['src/client/features/home/planted.tsx', '../steps/steps.tsx'],
  ['src/client/features/home/planted.tsx', '../../features/steps/steps.tsx'],
  ['src/client/features/home/planted.tsx', '../../store/open-store.ts'],
  ['src/client/features/home/planted.ts', '../../sync/engine.ts'],
  ['src/client/features/home/planted.ts', 'react'],
  ['src/client/features/home/planted.tsx', 'dexie'],
];

const allowed: [string, string][] = [
  ['src/domain/clocks/planted.ts', 'zod/mini'],
  ['src/domain/clocks/planted.ts', '../calendar-date.ts'],
  ['src/domain/clocks/planted.ts', './deadline.ts'],
  ['src/protocol/planted.ts', '../domain/scope.ts'],
  ['src/protocol/planted.ts', 'zod/mini'],
  ['src/server/sync/planted.ts', '../../domain/changes/registry.ts'],
  ['src/server/planted.ts', 'node:fs'],
  ['src/server/planted.ts', 'zod'],
  ['src/client/planted.tsx', 'react-dom/client'],
  ['src/client/planted.tsx', '../../locales/en-GB/steps.json'],
  ['src/client/store/planted.ts', 'dexie'],
  ['src/client/store/planted.ts', '../sync/engine.ts'],
  ['src/client/sync/planted.ts', '../../protocol/sync.ts'],
  ['src/client/features/home/planted.tsx', 'react'],
  ['src/client/features/home/planted.tsx', './next-date.tsx'],
  ['src/client/features/home/planted.tsx', '../../family.tsx'],
  ['src/client/features/home/planted.tsx', '../../ui/card.tsx'],
  ['src/client/features/home/planted.tsx', '../../../domain/plan.ts'],
];

const planted = mkdtempSync(join(tmpdir(), 'waymark-walls-'));
let refusals: ReadonlySet<string>;

/** Each pair gets a folder of its own, holding the linter's rules and the tree down to the one file. */
function plant(index: number, [file, imported]: [string, string]): string {
  const folder = join(planted, String(index));
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  copyFileSync(join(root, '.biome.json'), join(folder, '.biome.json'));
  writeFileSync(join(folder, file), `import * as it from '${imported}';\nexport const held = it;\n`);
  return folder;
}

function isRefused(folder: string): boolean {
  const args = ['lint', '--vcs-enabled=false', '--config-path=.biome.json', '--only=style/noRestrictedImports', 'src'];
  const said = spawnSync(process.execPath, [bin('@biomejs', 'biome', 'bin', 'biome'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (said.status !== 0 && !said.stdout.concat(said.stderr).includes('noRestrictedImports')) {
    throw new Error(`The linter failed for another reason:\n${said.stdout}${said.stderr}`);
  }
  return said.status !== 0;
}

beforeAll(() => {
  const refused = [...forbidden, ...allowed].filter((pair, index) => isRefused(plant(index, pair)));
  refusals = new Set(refused.map(([file, imported]) => `${file} ${imported}`));
}, 120_000);

afterAll(() => rmSync(planted, { recursive: true }));

describe('the walls between folders', () => {
  it.each(forbidden)('%s may not import %s', (file, imported) => {
    expect(refusals).toContain(`${file} ${imported}`);
  });

  it.each(allowed)('%s may import %s', (file, imported) => {
    expect(refusals).not.toContain(`${file} ${imported}`);
  });
});

describe('the walls between machines', () => {
  function typesOf(folder: string, line: string): string {
    const place = mkdtempSync(join(tmpdir(), 'waymark-types-'));
    const options = { extends: join(root, folder, 'tsconfig.json'), include: ['*.ts'], exclude: [] };
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(options));
    writeFileSync(join(place, 'planted.ts'), `export const held = ${line};\n`);
    try {
      execFileSync(process.execPath, [bin('typescript', 'bin', 'tsc'), '-p', place], { encoding: 'utf8' });
      return 'fits';
    } catch (error) {
      return String((error as { stdout: string }).stdout);
    } finally {
      rmSync(place, { recursive: true });
    }
  }

  it.each([
    ['src/domain', 'window.location', 'window'],
    ['src/domain', 'process.env', 'process'],
    ['src/protocol', 'document.title', 'document'],
    ['src/client', 'process.env', 'process'],
    ['src/server', 'window.location', 'window'],
    ['src/client/worker', 'document.title', 'document'],
  ])('in %s the words %s do not compile', (folder, line, name) => {
    expect(typesOf(folder, line)).toContain(`Cannot find name '${name}'`);
  });

  it.each([
    ['src/domain', 'new Date(0).getTime()'],
    ['src/client', 'window.location.href'],
  ])('in %s the words %s compile', (folder, line) => {
    expect(typesOf(folder, line)).toBe('fits');
  });
});
