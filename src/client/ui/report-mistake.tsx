import { type FormEvent, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostReportText } from '../../protocol/reports.ts';
import { useRecords } from '../family.tsx';
import { useKeptDraft } from '../use-kept-draft.tsx';
import { useReports } from '../use-reports.tsx';
import { ErrorSummary, faultOf } from './error-summary.tsx';
import { describedBy, FieldNotes } from './field-notes.tsx';
import { ReportState } from './report-state.tsx';

/** What may be wrong, by the field it stands in; `other` is told in words alone. */
const parts = ['phone', 'email', 'url', 'openingHours', 'summary', 'closed', 'other'] as const;

type About = { council: string; record: string; asOf?: string | null | undefined };

/** Tells a council that something it publishes is wrong: without a name, and with no signal when there is one again. */
export function ReportMistake({ council, record, asOf }: About) {
  const { t } = useTranslation();
  const { reports } = useReports();
  const more = useRef<HTMLDetailsElement>(null);
  const told = reports.filter((one) => one.council === council && one.record === record);
  return (
    <section className="card no-print" aria-labelledby="mistake">
      <h2 id="mistake">{t('help:mistake.title')}</h2>
      <div className="stack" role="status">
        {told.map((report) => (
          <ReportState key={report.id} report={report} />
        ))}
      </div>
      <details ref={more}>
        <summary>{t(told.length > 0 ? 'help:mistake.another' : 'help:mistake.open')}</summary>
        <ReportForm
          council={council}
          record={record}
          asOf={asOf}
          onSent={() => more.current?.removeAttribute('open')}
        />
      </details>
    </section>
  );
}

function ReportForm({ council, record, asOf, onSent }: About & { onSent: () => void }) {
  const { t } = useTranslation();
  const { write } = useReports();
  const version = useRecords(undefined, 'content').find(
    (one) => one.scope === `content:${council}` && one.record.id === record,
  )?.record.version;
  const begin = useCallback(() => '', []);
  const { draft, update, settle, clear } = useKeptDraft(`report-draft:${council}:${record}`, readText, begin);
  const [part, setPart] = useState<string>();
  const [faults, setFaults] = useState<{ field: string; words: string }[]>([]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const text = withoutControls(draft).trim();
    if (text === '') return setFaults([{ field: 'mistake-text', words: t('help:mistake.faults.empty') }]);
    const field = part === undefined || part === 'other' ? {} : { field: part };
    const saved = await write({
      council,
      record,
      text,
      version,
      ...(asOf ? { asOf: asOf.slice(0, 80) } : {}),
      ...field,
    });
    if (!saved.ok) return setFaults([{ field: 'mistake-text', words: t('problems:cannot-save') }]);
    setPart(undefined);
    setFaults([]);
    await clear();
    onSent();
  };
  const fault = faultOf(faults, 'mistake-text');
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary faults={faults} />
      <p>{t('help:mistake.private')}</p>
      <fieldset className="field">
        <legend>{t('help:mistake.what')}</legend>
        {parts.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="mistake-part" checked={part === one} onChange={() => setPart(one)} />
            <span>{t(`help:mistake.parts.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={fault ? 'field fault' : 'field'}>
        <label htmlFor="mistake-text">{t('help:mistake.text')}</label>
        <FieldNotes id="mistake-text" hint={t('help:mistake.hint')} fault={fault} />
        <textarea
          autoComplete="off"
          id="mistake-text"
          rows={4}
          maxLength={mostReportText}
          aria-describedby={describedBy('mistake-text', t('help:mistake.hint'), fault)}
          value={draft}
          onChange={({ target: { value } }) => update(() => value)}
          onBlur={() => void settle()}
        />
      </div>
      <button type="submit" className="btn">
        {t('help:mistake.send')}
      </button>
    </form>
  );
}

const readText = (kept: unknown): string | undefined => (typeof kept === 'string' && kept !== '' ? kept : undefined);

/** What a keyboard does not type and a council's screen must not get (protocol/reports.ts). */
const withoutControls = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, ' ');
