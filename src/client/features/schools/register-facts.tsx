import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isBase, rightToAsk } from '../../../domain/preference/right-to-ask.ts';
import type { Place, Register } from '../../../domain/records/content-records.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';
import { WaysToReach } from '../../ui/ways-to-reach.tsx';
import { Fact } from './fact.tsx';
import { needCode } from './register-codes.ts';

/** What the official register says, in plain words, with its day. */
export function RegisterFacts({ register, place, council }: RegisterFactsProps) {
  const { t } = useTranslation();
  const day = useFactDay();
  const english = useEnglish();
  const said = (text: string | null | undefined) => text && english(text);
  const room = (here: number | null | undefined, most: number | null | undefined) =>
    typeof here === 'number' || typeof most === 'number'
      ? t('schools:register.there-room', {
          here: here ?? t('schools:register.not-said'),
          most: most ?? t('schools:register.not-said'),
        })
      : undefined;
  return (
    <section className="card" aria-labelledby="register-facts">
      <h2 id="register-facts">{t('schools:register.title')}</h2>
      <p className="hint">
        {register.asOf ? t('schools:register.as-at', { day: day(register.asOf) }) : t('schools:register.no-day')}
      </p>
      <WaysToReach service={{ phone: register.phone, email: undefined }} />
      <dl className="facts">
        <Fact name={t('schools:register.name')}>{said(register.name)}</Fact>
        <Fact name={t('schools:register.status')}>{said(register.status)}</Fact>
        <Fact name={t('schools:register.type')}>{said(register.type)}</Fact>
        <Fact name={t('schools:register.phase')}>{said(register.phase)}</Fact>
        <Fact name={t('schools:register.ages')}>
          {typeof register.lowAge === 'number' || typeof register.highAge === 'number'
            ? `${register.lowAge ?? '?'}–${register.highAge ?? '?'}`
            : undefined}
        </Fact>
        <Fact name={t('schools:register.gender')}>{said(register.gender)}</Fact>
        <Fact name={t('schools:register.pupils')}>{register.pupils}</Fact>
        <Fact name={t('schools:register.capacity')}>{register.capacity}</Fact>
        <Fact name={t('schools:register.census')}>{register.censusDay ? day(register.censusDay) : undefined}</Fact>
        <Fact name={t('schools:register.needs')}>
          {register.needs.length > 0 ? <Needs needs={register.needs} /> : undefined}
        </Fact>
        <Fact name={t('schools:register.base-type')}>{said(register.resourcedType)}</Fact>
        <Fact name={t('schools:register.base')}>{room(register.resourcedOnRoll, register.resourcedCapacity)}</Fact>
        <Fact name={t('schools:register.unit')}>{room(register.unitOnRoll, register.unitCapacity)}</Fact>
        <Fact name={t('schools:register.boarders')}>{said(register.boarders)}</Fact>
        <Fact name={t('schools:register.nursery')}>{said(register.nursery)}</Fact>
        <Fact name={t('schools:register.sixth-form')}>{said(register.sixthForm)}</Fact>
        <Fact name={t('schools:register.admissions')}>{said(register.admissions)}</Fact>
        <Fact name={t('schools:register.religion')}>{said(register.religion)}</Fact>
        <Fact name={t('schools:register.council')}>{said(register.council)}</Fact>
        <Fact name={t('schools:register.address')}>
          {said([register.street, register.town, register.postcode].filter(Boolean).join(', '))}
        </Fact>
        <Fact name={t('schools:register.site')}>
          {register.url ? <a href={register.url}>{new URL(register.url).hostname}</a> : undefined}
        </Fact>
        <Fact name={t('schools:register.urn')}>{register.urn}</Fact>
      </dl>
      <CanAsk register={register} place={place} />
      <SourceLine fact={{ ...register, council }} />
    </section>
  );
}

function Needs({ needs }: { needs: readonly string[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <ul className="list-plain">
      {needs.map((need) => {
        const code = needCode(need);
        return <li key={need}>{code ? t(`schools:needs.${code}`) : english(need)}</li>;
      })}
    </ul>
  );
}

type RegisterFactsProps = { register: Register; place: Place | undefined; council: string };

/** Whether the law lets a family ask for this school by name, from its type and the section 41 list. */
function CanAsk({ register, place }: Omit<RegisterFactsProps, 'council'>) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { right } = rightToAsk({ register, place });
  return (
    <div className="stack">
      <h3>{t('schools:section41.title')}</h3>
      <p>{t(`schools:section41.${right}`)}</p>
      {place && isBase(place) ? <p>{t('schools:section41.base')}</p> : null}
      {register.section41 ? <p>{t('schools:section41.said', { said: english(register.section41) })}</p> : null}
      <p className="small soft">{t('schools:section41.law')}</p>
      <Link to="/places/preference">{t('schools:section41.more')}</Link>
    </div>
  );
}
