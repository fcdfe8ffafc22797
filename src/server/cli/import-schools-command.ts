import { isCalendarDate, londonDate } from '../../domain/calendar-date.ts';
import { councilArea } from '../content/schools/council-area.ts';
import { importSchools } from '../content/schools/import-schools.ts';
import { askedCouncil, feedJson, tellFeed } from './feed-text.ts';
import type { ImportKind } from './import-command.ts';
import { filePresent } from './path-check.ts';

/** `waymark import schools <edubasealldataYYYYMMDD.csv> [--council …] [--as-of YYYY-MM-DD] [--dry-run] [--allow-removals]` */
export const importSchoolsKind: ImportKind = {
  takes: 1,
  options: ['council', 'as-of', 'allow-removals'],
  async check(input) {
    const { say, complain } = input.out;
    const missing = await filePresent(input.args[0] ?? '', input.out);
    if (missing !== undefined) return missing;
    const asOf = input.options['as-of'];
    const isDay = asOf === undefined || (isCalendarDate(asOf) && asOf <= londonDate(new Date()));
    if (isDay && councilArea(askedCouncil(input) ?? '')) return undefined;
    complain(say(isDay ? 'wrong.council-area' : 'wrong.day'));
    return 2;
  },
  async run(input, { database }) {
    const { args, json, dryRun, flags, options, out } = input;
    const onProgress = ({ count }: { count: number }) => out.complain(out.say('progress.read', { count }));
    const report = await importSchools({ db: database.db }, args[0] ?? '', {
      council: askedCouncil(input) ?? '',
      on: londonDate(new Date()),
      asOf: options['as-of'],
      dryRun,
      allowRemovals: flags.includes('allow-removals'),
      ...(!json && { onProgress }),
    });
    if (json) out.print(feedJson(report, out));
    else {
      if (report.faultCount === 0) out.print(out.say(`forms.register-${report.encoding}`, { day: report.asOf }));
      tellFeed(report, ['rows', 'schools', 'closed', 'leftOut'], out);
    }
    return report.faultCount > 0 ? 1 : 0;
  },
};
