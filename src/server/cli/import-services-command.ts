import { londonDate } from '../../domain/calendar-date.ts';
import { feedAddress, importServices } from '../content/services/import-services.ts';
import { askedCouncil, feedJson, tellFeed } from './feed-text.ts';
import type { ImportKind } from './import-command.ts';
import { pathKind } from './path-check.ts';

/** `waymark import services <file | folder | address> [--council …] [--dry-run] [--allow-removals]` */
export const importServicesKind: ImportKind = {
  takes: 1,
  options: ['council', 'allow-removals'],
  async check(input) {
    const { say, complain } = input.out;
    const [from = ''] = input.args;
    const isThere = feedAddress(from) !== undefined || (await pathKind(from)) !== 'nothing';
    if (isThere && askedCouncil(input) !== undefined) return undefined;
    complain(say(isThere ? 'wrong.council' : /^[a-z]+:\/\//i.test(from) ? 'wrong.address' : 'wrong.no-file'));
    return 2;
  },
  async run(input, { database }) {
    const { args, json, dryRun, flags, out } = input;
    const onProgress = ({ count }: { count: number }) => out.complain(out.say('progress.services', { count }));
    const report = await importServices({ db: database.db }, args[0] ?? '', {
      council: askedCouncil(input) ?? '',
      on: londonDate(new Date()),
      dryRun,
      allowRemovals: flags.includes('allow-removals'),
      ...(!json && { onProgress }),
    });
    if (json) out.print(feedJson(report, out));
    else {
      if (report.faultCount === 0) for (const form of report.forms) out.print(out.say(`forms.${form}`));
      tellFeed(report, ['services', 'closed', 'leftOut'], out);
    }
    return report.faultCount > 0 ? 1 : 0;
  },
};
