// The commands of package.json: makes a fresh clone ready, then runs Node 24 (which came with the packages, so that
// any Node from 20 can start this file) on what was asked for. No dependencies: it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const stateFile = (name) => inRoot('node_modules', `.waymark-${name}`);
const hashOf = (...contents) => contents.reduce((hash, one) => hash.update(one), createHash('sha256')).digest('hex');
const kept = (name) => (existsSync(stateFile(name)) ? readFileSync(stateFile(name), 'utf8') : '');

const [command = '', ...rest] = process.argv.slice(2);

/** Whoever reads the closing line of the tests must find one, whatever it was that went wrong. */
function leave(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  if (command === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exit(code);
}

/** What npm prints goes to stderr: what a command prints on stdout is the command's alone. */
function install() {
  const lock = hashOf(readFileSync(inRoot('package-lock.json')));
  if (kept('lock') === lock) return;
  process.stderr.write('Installing what is missing. The first time this takes about a minute.\n');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: npm = '', npm_node_execpath: itsNode = process.execPath } = process.env;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm.endsWith('npm-cli.js')
    ? spawnSync(itsNode, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) leave('npm ci did not finish. What it said is above; nothing else was tried.');
  writeFileSync(stateFile('lock'), lock);
}

/** The Node that came with the packages; where there is none (macOS) the one that runs this, if it is new enough. */
function findNode() {
  const bundled = inRoot(
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  );
  const file = join(bundled, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(file) && spawnSync(file, ['--version']).status === 0) return file;
  const [major, minor, patch] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && (minor > 22 || (minor === 22 && patch >= 2)))) return process.execPath;
  return leave(
    `Waymark needs Node 22.22.2 or newer on this computer. This is ${process.version}. See https://nodejs.org`,
  );
}

function environment() {
  const from = process.env.PATH ?? process.env.Path ?? '';
  return {
    ...process.env,
    PATH: [inRoot('node_modules', '.bin'), from].join(delimiter),
    // What is read of TypeScript is kept for the next process: a server starts in two thirds of the time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || inRoot('node_modules', '.cache', 'waymark-compiled'),
    // Commands run where the person stands, so that their paths mean what they see; the data stays with the project.
    DATA_DIR: resolve(root, process.env.DATA_DIR || '.data'),
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs Node and waits; signals are handed on, so that the server can stop in order. Gives the exit code. */
function run(args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  return new Promise((done) => {
    const child = spawn(findNode(), args, { cwd, stdio, env: { ...environment(), ...env } });
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const watch = whenLeftBehind(() => child.kill('SIGTERM'));
    child.on('error', (error) => leave(`Could not start ${args[0]}: ${error.message}`));
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const each of signals) process.off(each, pass);
      done(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * npm starts this through a shell, and a signal sent to npm ends the shell without reaching anybody below it: the server
 * would stay, with nobody to stop it. https://github.com/npm/cli/issues/6684
 */
function whenLeftBehind(then) {
  const parent = process.ppid;
  return setInterval(() => process.env.npm_lifecycle_event && process.ppid !== parent && then(), 500);
}

/** The script behind a package's command, so that no shell and no shim stands in between (Windows has other shims). */
function tool(name, command = name.split('/').pop()) {
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8'));
  return inRoot('node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Builds the app when anything it is made of has changed since the last time. */
async function build() {
  const sources = ['src/client', 'src/domain', 'src/protocol', 'locales', 'public', 'index.html'];
  const files = [...sources, 'vite.config.ts', 'package.json', 'package-lock.json'].flatMap((name) =>
    filesUnder(inRoot(name)),
  );
  const stamp = hashOf(...files.flatMap((file) => [file.slice(root.length), readFileSync(file)]));
  if (kept('build') === stamp && existsSync(inRoot('dist', 'index.html'))) return;
  rmSync(stateFile('build'), { force: true });
  // Vite heeds what this computer says of NODE_ENV first: a test runner's, and there would be no service worker.
  const env = { NODE_ENV: 'production' };
  const code = await run([tool('vite'), 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2], env });
  if (code !== 0) leave('The app could not be built. What Vite said is above.', code);
  writeFileSync(stateFile('build'), stamp);
}

/** Where Chromium is, fetched if need be; empty when there is none to be had. */
function chromium() {
  const found = spawnSync(findNode(), [inRoot('test', 'support', 'chromium.ts')], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.trim() : '';
}

/** Everything, ending with the line `N passed, N failed`. */
async function test(args) {
  const browser = chromium();
  if (!browser) {
    const sentence = 'NO CHROMIUM: it is not here and could not be fetched. Left out: every journey (test/journeys).';
    if (process.env.CI === 'true') leave(`${sentence} With CI=true that is a failure.`);
    process.stderr.write(`\n${sentence}\n\n`);
  }
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'waymark-tally-'));
  const tally = join(folder, 'tally.json');
  const without = browser ? [] : ['--project=!journeys'];
  const code = await run([tool('vitest'), 'run', ...without, ...args], {
    env: { WAYMARK_TALLY: tally, ...(browser && { CHROMIUM: browser }) },
  });
  const counted = existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  // A run can fail with no test failing: nothing matched, or something outlived it.
  const failed = code === 0 ? counted.failed : Math.max(1, counted.failed);
  process.stdout.write(`${counted.passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** Types folder by folder, then lint, format and walls, then unused code. All are run; one failing fails. */
async function check() {
  const folders = ['src/domain', 'src/protocol', 'src/client', 'src/client/worker', 'src/server', 'test'];
  const checks = [
    ...folders.map((folder) => [`types ${folder}`, [tool('typescript', 'tsc'), '-p', folder]]),
    ['lint, format, walls', [tool('@biomejs/biome'), 'check', '--config-path=.biome.json', '--error-on-warnings', '.']],
    ['unused code', [tool('knip'), '--no-progress']],
  ];
  const verdicts = [];
  for (const [name, args] of checks) verdicts.push([name, (await run(args)) === 0]);
  for (const [name, fine] of verdicts) process.stdout.write(`${fine ? 'ok    ' : 'FAILED'} ${name}\n`);
  return verdicts.every(([, fine]) => fine) ? 0 : 1;
}

async function bench(args) {
  const browser = chromium();
  if (!browser) leave('The bench needs Chromium: it is not here and could not be fetched.');
  await build();
  return run(['test/bench/bench.ts', ...args], { env: { CHROMIUM: browser } });
}

async function start() {
  await build();
  return run(['src/server/main.ts']);
}

/** From where the person stands: npm moves to the project's folder first and keeps theirs in INIT_CWD. */
function waymark(args) {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  const cwd = npm_lifecycle_event === 'waymark' && INIT_CWD ? INIT_CWD : process.cwd();
  return run([inRoot('src/server/cli/waymark.ts'), ...args], { cwd });
}

const commands = { start, test, check, bench, waymark };
if (!Object.hasOwn(commands, command)) leave(`Use one of: ${Object.keys(commands).join(', ')}`, 2);
install();
process.exitCode = await commands[command](rest);
