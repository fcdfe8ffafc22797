import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(args: string[], env: Record<string, string> = {}) {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  return spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), ...args], {
    cwd: folder,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
}

describe('npm run', () => {
  it('says which commands there are when it is asked for another', () => {
    const said = run(['strat']);
    expect(said.stderr).toBe('Use one of: start, test, check, bench, waymark\n');
    expect(said.status).toBe(2);
  });

  it('reads a file from where the person stands and prints nothing but the answer', () => {
    const events = [{ type: 'request-received', date: '2026-01-05' }];
    writeFileSync(join(folder, 'mine.json'), JSON.stringify({ today: '2026-01-06', events }));
    const here = run(['waymark', 'clock', 'mine.json']);
    expect(JSON.parse(here.stdout).deadlines).toContainEqual(expect.objectContaining({ due: '2026-02-16' }));
    expect(here.status).toBe(0);

    mkdirSync(join(folder, 'below'));
    const moved = { npm_lifecycle_event: 'waymark', INIT_CWD: join(folder, 'below') };
    expect(run(['waymark', 'clock', '../mine.json'], moved).stdout).toBe(here.stdout);
  });

  it('gives the exit code of the command', () => {
    expect(run(['waymark', 'clock', 'not-here.json']).status).toBe(2);
  });
});

describe('the app that is built', () => {
  /** A project of one line in place of the app: what this computer is set to must not change what families get. */
  it('is the one for families, also where NODE_ENV says that somebody develops or tests', () => {
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    for (const name of ['vite', ...readdirSync(join(root, 'node_modules')).filter((one) => one.startsWith('node-'))]) {
      mkdirSync(join(folder, 'node_modules'), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    const lock = '{}';
    write('package-lock.json', lock);
    write('node_modules/.waymark-lock', createHash('sha256').update(lock).digest('hex'));
    write('package.json', '{ "type": "module" }');
    write('vite.config.ts', 'export default {};');
    write('index.html', '<script type="module" src="/src/client/main.js"></script>');
    write('src/client/main.js', "document.title = import.meta.env.PROD ? 'for families' : 'for developers';");
    write('src/server/main.ts', '');
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
    const { npm_lifecycle_event: _, ...env } = process.env;
    const started = spawnSync(process.execPath, [join(folder, 'scripts', 'run.mjs'), 'start'], {
      env: { ...env, NODE_ENV: 'development' },
      encoding: 'utf8',
    });
    expect(started.status, started.stderr).toBe(0);
    const built = readdirSync(join(folder, 'dist', 'assets')).map((name) =>
      readFileSync(join(folder, 'dist', 'assets', name), 'utf8'),
    );
    expect(built.join()).toContain('for families');
    expect(built.join()).not.toContain('for developers');
  });
});

describe('the closing line', () => {
  function tallyOf(files: Record<string, string>) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const reporter = join(root, 'test', 'support', 'closing-line.ts');
    const config = `import { closingLine } from '${reporter}'; export default { test: { reporters: [closingLine()] } };`;
    writeFileSync(join(folder, 'vitest.config.ts'), config);
    const tally = join(folder, 'tally.json');
    spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run'], {
      cwd: folder,
      env: { ...process.env, WAYMARK_TALLY: tally },
    });
    return JSON.parse(readFileSync(tally, 'utf8'));
  }

  it('counts what passed and what failed, a file that cannot be read as one failure, and leaves out what was skipped', () => {
    const head = "import { expect, it } from 'vitest';\n";
    const tally = tallyOf({
      'a.test.ts': `${head}it('fits', () => {}); it('fails', () => expect(1).toBe(2)); it.skip('waits', () => {});`,
      'b.test.ts': `${head}import './nowhere.ts'; it('is never reached', () => {});`,
    });
    expect(tally).toEqual({ passed: 1, failed: 2 });
  });

  it('counts an error nobody caught, though every test passed', () => {
    const lost =
      "import { it } from 'vitest';\nit('fits', () => { setTimeout(() => { throw new Error('late'); }, 0); });";
    const wait = "import { it } from 'vitest';\nit('waits', () => new Promise((done) => setTimeout(done, 200)));";
    expect(tallyOf({ 'a.test.ts': `${lost}\n${wait.split('\n')[1]}` })).toEqual({ passed: 2, failed: 1 });
  });
});
