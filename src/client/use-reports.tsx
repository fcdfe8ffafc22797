import { useEffect, useMemo, useRef } from 'react';
import { useDevice } from './family.tsx';
import { dropReport, type KeptReport, keepReport, readReports, reportsKey } from './kept-reports.ts';
import { uuidv7 } from './uuid.ts';

type Written = Pick<KeptReport, 'council' | 'record' | 'field' | 'text' | 'version' | 'asOf'>;

/** The mistakes this device told of, or waits to tell. They leave by themselves (carry-kept.ts). */
export function useReports() {
  const device = useDevice();
  const latest = useRef(device);
  useEffect(() => {
    latest.current = device;
  }, [device]);
  const kept = device.setting(reportsKey);
  return useMemo(() => {
    const settings = {
      alterSetting: (key: string, alter: (before: unknown) => unknown) => latest.current.alterSetting(key, alter),
    };
    return {
      reports: readReports(kept),
      write: (report: Written) => keepReport(settings, { ...report, id: uuidv7(), madeAt: new Date().toISOString() }),
      /** Only what has not left yet; the rest is the council's. */
      takeBack: async (report: KeptReport) =>
        report.sentAt === undefined ? dropReport(settings, report.id) : { ok: true },
    };
  }, [kept]);
}
