import * as z from 'zod/mini';
import { problemCodes } from '../protocol/problems.ts';
import { type Report, reportSchema } from '../protocol/reports.ts';

/** A mistake somebody saw, as this device keeps it: until it was sent, and a while after. */
export const keptReportSchema = z.extend(reportSchema, {
  council: z.string(),
  madeAt: z.string(),
  /** When the council had it, by the council's clock. */
  sentAt: z.optional(z.string()),
  /** The council's side will never take it; the words stay here. */
  stopped: z.optional(z.enum(problemCodes)),
});
export type KeptReport = z.infer<typeof keptReportSchema>;

/** The setting they are kept under: on this device alone, with nobody's name. */
export const reportsKey = 'reports';

type Settings = {
  alterSetting(key: string, alter: (before: unknown) => unknown): Promise<{ ok: boolean }>;
};

/** So many that were sent are remembered; those that wait are never let go. */
const mostSent = 30;

export function readReports(kept: unknown): KeptReport[] {
  return (Array.isArray(kept) ? kept : []).flatMap((one) => {
    const report = keptReportSchema.safeParse(one);
    return report.success ? [report.data] : [];
  });
}

export const waitsToBeSent = ({ sentAt, stopped }: KeptReport): boolean =>
  sentAt === undefined && stopped === undefined;

/** Puts one in, in place of what was known of it before. */
export function keepReport(settings: Settings, report: KeptReport): Promise<{ ok: boolean }> {
  return settings.alterSetting(reportsKey, (before) => {
    const all = [...readReports(before).filter(({ id }) => id !== report.id), report];
    const sent = all.filter((one) => !waitsToBeSent(one)).slice(-mostSent);
    return all.filter((one) => waitsToBeSent(one) || sent.includes(one));
  });
}

export function dropReport(settings: Settings, id: string): Promise<{ ok: boolean }> {
  return settings.alterSetting(reportsKey, (before) => readReports(before).filter((one) => one.id !== id));
}

/** What travels: neither when it was written nor anything of this device. */
export function reportToSend({ id, record, field, text, version, asOf }: KeptReport): Report {
  return {
    ...{ id, record, text },
    ...(field === undefined ? {} : { field }),
    ...(version === undefined ? {} : { version }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
