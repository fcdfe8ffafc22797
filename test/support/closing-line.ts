import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Leaves the counts in the file WAYMARK_TALLY names, from which scripts/run.mjs writes the closing line
 * `N passed, N failed`. It is written there, after vitest has left, because vitest may still print once reporters are done.
 */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
      const file = process.env.WAYMARK_TALLY;
      if (file) writeFileSync(file, JSON.stringify(count(modules, unhandled)));
      // Vitest says nothing of it, and a test that needs a second try is a fault of ours.
      const again = modules.flatMap((module) =>
        [...module.children.allTests()].filter((test) => test.diagnostic()?.flaky),
      );
      for (const test of again)
        process.stderr.write(`Passed at the second try: ${test.module.moduleId} > ${test.fullName}\n`);
    },
  };
}

/** A file that could not be read and an error nobody caught fail the run, so each counts as one. */
function count(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const broken = modules.filter((module) => module.errors().length > 0);
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: tests.filter((test) => test.result().state === 'failed').length + broken.length + unhandled.length,
  };
}
