import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * A browser keeps what stands in the boxes of a page, in the clear, so that it can bring them back after a crash; not
 * those with autocomplete off (https://html.spec.whatwg.org/multipage/browsing-the-web.html#restore-persisted-state).
 * test/journeys/own-door.test.ts looks for the words on the disk; this finds the box nobody thought of.
 */
function boxesOf(source: string): string[] {
  return [...source.matchAll(/<(?:textarea|input|select|TextField)\b[\s\S]*?\/?>(?=\s*(?:\n|$|\{|<|\)))/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="file"'));
}
const isForgotten = (tag: string) => tag.includes('autoComplete="off"');

it('every box and choice of This is Me asks the browser to keep no copy of what is said in it', () => {
  const files = globSync('src/client/{me,features/me}/*.tsx');
  const boxes = files.flatMap((file) => boxesOf(readFileSync(file, 'utf8')).map((tag) => ({ file, tag })));
  expect(boxes.length).toBeGreaterThan(10);
  expect(boxes.filter(({ tag }) => !isForgotten(tag)).map(({ file }) => file)).toEqual([]);
});

it('every other box a family types into does too, unless it asks for something the browser knows already', () => {
  const files = globSync('src/client/**/*.tsx');
  const typed = (tag: string) =>
    /^<textarea/.test(tag) || (/^<input/.test(tag) && !/type=(?:"|\{[^}]*)(?:checkbox|radio|range)/.test(tag));
  const boxes = files.flatMap((file) =>
    boxesOf(readFileSync(file, 'utf8'))
      .filter(typed)
      .map((tag) => ({ file, tag })),
  );
  expect(boxes.length).toBeGreaterThan(15);
  expect(boxes.filter(({ tag }) => !/autoComplete=/.test(tag)).map(({ file, tag }) => `${file}: ${tag}`)).toEqual([]);
});

it('a box without it would be found', () => {
  const [tag = ''] = boxesOf('return (\n  <textarea\n    rows={4}\n    onChange={(event) => write(event)}\n  />\n);');
  expect(tag).toContain('onChange');
  expect(isForgotten(tag)).toBe(false);
});
