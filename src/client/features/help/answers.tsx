import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { serviceAddress } from '../../service-address.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { ServiceSummary } from '../../ui/service-summary.tsx';
import { usePackWords, whereOf } from '../../use-pack-words.tsx';
import type { KnownService } from '../../use-services.tsx';
import { CrisisCard } from './crisis-card.tsx';
import { withoutFilters } from './filter-chips.tsx';
import { NothingFound } from './nothing-found.tsx';
import type { Answers as Found } from './use-answers.tsx';
import type { Asked, Wanted } from './use-asked.tsx';

const perPress = 20;

/** Three best answers at most, then quietly what more may fit. */
export function Answers({ asked, found, want }: { asked: Asked; found: Found; want: (wanted: Wanted) => void }) {
  const { t } = useTranslation();
  const { best, rest, hoursUnknown, hidden } = found;
  const isNothing = best.length + rest.length === 0;
  const shown = rest.slice(0, perPress * (asked.more + 1));
  const rowOf = useRow();
  return (
    <>
      {isNothing ? (
        <NothingFound asked={asked} found={found} want={want}>
          <HoursUnknown services={hoursUnknown} isOpen />
          <CrisisCard />
        </NothingFound>
      ) : null}
      {best.length > 0 ? (
        <section className="card" aria-labelledby="best">
          <h2 id="best">{t('help:best', { count: best.length })}</h2>
          <ul className="help-best">
            {best.map((service) => (
              <li key={keyOf(service)}>
                <ServiceSummary service={service} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {shown.length > 0 ? (
        <section className="card todo" aria-labelledby="rest">
          <h2 id="rest">{t(best.length > 0 ? 'help:more' : 'help:all', { count: rest.length })}</h2>
          <LinkRows rows={shown.map(rowOf)} />
        </section>
      ) : null}
      {shown.length < rest.length ? (
        <button type="button" className="btn quiet no-print" onClick={() => want({ more: String(asked.more + 1) })}>
          {t('help:show-more', { count: Math.min(perPress, rest.length - shown.length) })}
        </button>
      ) : null}
      {isNothing ? null : <HoursUnknown services={hoursUnknown} />}
      {hidden > 0 && !isNothing ? (
        <p>
          {t('help:hidden', { count: hidden })}{' '}
          <button type="button" className="btn quiet no-print" onClick={() => want(withoutFilters(asked))}>
            {t('help:without-filters')}
          </button>
        </p>
      ) : null}
    </>
  );
}

function HoursUnknown({ services, isOpen = false }: { services: readonly KnownService[]; isOpen?: boolean }) {
  const { t } = useTranslation();
  const rowOf = useRow();
  if (services.length === 0) return null;
  return (
    <details className="card todo" open={isOpen}>
      <summary>{t('help:hours-unknown', { count: services.length })}</summary>
      <LinkRows rows={services.map(rowOf)} />
    </details>
  );
}

const keyOf = ({ council, id }: KnownService) => `${council} ${id}`;

function useRow() {
  const name = useEnglish();
  const inLanguage = usePackWords();
  return (service: KnownService) => ({
    key: keyOf(service),
    to: serviceAddress(service),
    words: name(service.name),
    below: inLanguage(whereOf(service), service, firstSentence).summary,
  });
}

/** A row says what they do in one sentence; the page says the rest. */
function firstSentence(text: string): string {
  return /^.{20,}?[.!?\u06d4\u0964](?=\s|$)|^.{8,}?[\u3002\uff01\uff1f]/.exec(text)?.[0] ?? text;
}
