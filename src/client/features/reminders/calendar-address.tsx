import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CalendarDate, londonDate } from '../../../domain/calendar-date.ts';
import { copyText } from '../../copy-text.ts';
import { useSession } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { useCalendarAddress } from '../../use-calendar-address.tsx';

/** A secret address of the server's for the person's calendar: made, shown once, taken back. */
export function CalendarAddress({ days }: { days: readonly number[] }) {
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <section className="card reminders" aria-labelledby="address">
      <h2 id="address">{t('reminders:calendar.address.title')}</h2>
      <p>{t('reminders:calendar.address.words')}</p>
      <p>{t('reminders:calendar.address.careful')}</p>
      {person ? (
        <OwnAddress days={days} />
      ) : (
        <>
          <p>{t('reminders:calendar.address.signed-out')}</p>
          <Link className="btn quiet" to="/sign-in">
            {t('reminders:calendar.address.sign-in')}
          </Link>
        </>
      )}
    </section>
  );
}

function OwnAddress({ days }: { days: readonly number[] }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { since, address, problem, make, withdraw } = useCalendarAddress();
  const [isEnded, setIsEnded] = useState(false);
  const dayOf = (iso: string): CalendarDate => londonDate(new Date(iso));
  return (
    <>
      {problem ? <p role="alert">{t(`problems:${problem}`)}</p> : null}
      {address ? <NewAddress address={address} /> : null}
      {since && !address ? <p>{t('reminders:calendar.address.since', { day: long(dayOf(since)) })}</p> : null}
      <p role="status">{isEnded && !since ? t('reminders:calendar.address.ended') : ''}</p>
      {address ? null : (
        <button
          type="button"
          className="btn quiet"
          aria-describedby={since ? 'new-address' : undefined}
          onClick={() => make(days)}
        >
          {t(since ? 'reminders:calendar.address.make-new' : 'reminders:calendar.address.make')}
        </button>
      )}
      {since && !address ? (
        <p className="soft" id="new-address">
          {t('reminders:calendar.address.new-what')}
        </p>
      ) : null}
      {since ? (
        <AskTwice
          ask={t('reminders:calendar.address.end')}
          sure={t('reminders:calendar.address.end-sure')}
          yes={t('reminders:calendar.address.end-yes')}
          no={t('reminders:calendar.address.end-no')}
          onYes={async () => {
            await withdraw();
            setIsEnded(true);
          }}
        />
      ) : null}
    </>
  );
}

function NewAddress({ address }: { address: URL }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => setIsCopied(await copyText(address.href));
  return (
    <>
      <div className="field">
        <label htmlFor="calendar-address">{t('reminders:calendar.address.here')}</label>
        <p className="hint" id="calendar-address-hint">
          {t('reminders:calendar.address.once')}
        </p>
        <input
          id="calendar-address"
          type="text"
          autoComplete="off"
          readOnly
          dir="ltr"
          aria-describedby="calendar-address-hint"
          value={address.href}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="row">
        {/* Without https there is no clipboard; the address can still be marked and copied by hand. */}
        {navigator.clipboard ? (
          <button type="button" className="btn" onClick={() => void copy()}>
            {t('reminders:calendar.address.copy')}
          </button>
        ) : null}
        <a className="btn quiet" href={`webcal://${address.host}${address.pathname}`}>
          {t('reminders:calendar.address.open')}
        </a>
      </div>
      <p role="status">{isCopied ? t('reminders:calendar.address.copied') : ''}</p>
    </>
  );
}
