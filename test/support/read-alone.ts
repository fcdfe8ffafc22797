import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type ReadAlone = {
  /** Bytes more than before, on the heap and beside it, at the most while it read; looked at every 20 ms. */
  grew: number;
  records: number;
  rows: number;
  faults: number;
};

/**
 * Reads the register's file in a process of its own, whose heap may not grow beyond `heapMb`, so that nothing else is in
 * the measurement. Fails when the heap was not enough.
 */
export function readSchoolsAlone(path: string, heapMb: number): Promise<ReadAlone> {
  const program = `
    import { readSchools } from './src/server/content/schools/read-schools.ts';
    import { councilArea } from './src/server/content/schools/council-area.ts';
    import { faultList } from './src/server/content/fault-list.ts';
    const [faults, warnings] = [faultList(), faultList()];
    const held = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    const before = held();
    let most = before;
    setInterval(() => { most = Math.max(most, held()); }, 20).unref();
    const area = councilArea('hertfordshire');
    const read = await readSchools(process.argv[1], { file: 'gias.csv', area, asOf: '2025-04-22', faults, warnings });
    const grew = most - before;
    process.stdout.write(JSON.stringify({ grew, records: read.records.length, rows: read.rows, faults: faults.count() }));
  `;
  const args = [`--max-old-space-size=${heapMb}`, '--input-type=module-typescript', '-e', program, '--', path];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout) =>
      error ? fail(error) : done(JSON.parse(stdout) as ReadAlone),
    );
  });
}
