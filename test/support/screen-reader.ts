/** What is wrong with a screen for somebody who hears it: read from the tree a screen reader is given (`ariaSnapshot`). */

const controls = 'button|link|radio|checkbox|textbox|searchbox|combobox|slider|spinbutton|switch|tab|img';
const lineShape = new RegExp(`^( *)- '?(${controls}|group|region|navigation|heading)( "(.*?)")?[ :'\\[]?`);

/** Controls and pictures that say nothing, and choices whose group does not say what is chosen. */
export function unheard(snapshot: string): string[] {
  const above: { indent: number; what: string; name: string }[] = [];
  return snapshot.split('\n').flatMap((line) => {
    const [, spaces = '', what = '', , name = ''] = lineShape.exec(line) ?? [];
    if (!what) return [];
    const indent = spaces.length;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const group = above.findLast((one) => one.what === 'group');
    above.push({ indent, what, name: name.trim() });
    // `<details>` is a group too: it has its own summary to say what it is.
    if (!name.trim() && what !== 'group') return [`says nothing: ${line.trim()}`];
    return what === 'radio' && !group?.name ? [`a choice of nothing: ${line.trim()}`] : [];
  });
}
