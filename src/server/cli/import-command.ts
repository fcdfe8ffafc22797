import type { Command, Out } from './command.ts';
import { importContentKind } from './import-content-command.ts';
import { importDocumentKind } from './import-document-command.ts';
import { importEventsKind } from './import-events-command.ts';
import { importPlanKind } from './import-plan-command.ts';
import { importSchoolsKind } from './import-schools-command.ts';
import { importSen2Kind } from './import-sen2-command.ts';
import { importServicesKind } from './import-services-command.ts';

/** One kind of import: what `waymark import <kind>` does with the arguments after it. */
export type ImportKind = Pick<Command, 'check' | 'run'> & { takes: number; options?: Command['options'] };

const kinds: Record<string, ImportKind> = {
  sen2: importSen2Kind,
  events: importEventsKind,
  plan: importPlanKind,
  document: importDocumentKind,
  services: importServicesKind,
  schools: importSchoolsKind,
  content: importContentKind,
};

const kindOf = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);

/** `waymark import <kind> … [--dry-run]` */
export const importCommand: Command = {
  takes: ([name = '']) => (kindOf(name)?.takes ?? 1) + 1,
  options: ['dry-run', 'document', 'council', 'as-of', 'allow-removals'],
  async check(input) {
    const { args, options, flags, out } = input;
    const [name = ''] = args;
    const kind = kindOf(name);
    if (!kind) return refuse(out, 'unknown');
    const isStrange = [...Object.keys(options), ...flags].some(
      (option) => !kind.options?.some((own) => own === option),
    );
    if (isStrange) return refuse(out, 'option');
    return kind.check?.({ ...input, args: args.slice(1) });
  },
  async run(input, installation) {
    const [name = '', ...args] = input.args;
    const kind = kindOf(name);
    if (!kind) throw new Error('an import that was not checked');
    return kind.run({ ...input, args }, installation);
  },
};

function refuse({ say, complain }: Out, wrong: 'unknown' | 'option'): 2 {
  complain(say(`wrong.${wrong}`));
  return 2;
}
