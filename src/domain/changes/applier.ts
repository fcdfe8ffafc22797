import { type Change, type ChangeRule, type Outcome, type Reading, refused } from './change.ts';

/** Applies changes by their names: the same on the phone and on the server. Permission is asked separately. */
export function applierOf(rules: readonly { name: string }[]) {
  const byName = new Map(rules.map((rule) => [rule.name, rule as ChangeRule<unknown>]));
  return (change: Change, kindOfScope: string, reading: Reading): Outcome => {
    const rule = byName.get(change.name);
    if (!rule) return refused('unknown-change', change.name);
    if (!(rule.scopes as readonly string[]).includes(kindOfScope)) return refused('forbidden', change.name);
    const args = rule.args.safeParse(change.args);
    if (!args.success) return refused('invalid', args.error.issues[0]?.path.join('.') ?? '');
    return rule.apply(args.data, change, reading);
  };
}
