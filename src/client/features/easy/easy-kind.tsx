import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { isProposal, settingOf } from '../../../domain/places/ladder.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import { type KnownSector, useSectors } from '../../use-sectors.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint, EasySay, type HardWord } from './easy-part.tsx';
import { type EasyPicture, picturesOfKind } from './easy-pictures.ts';

/** One kind of school: what it is in our words, then the council's own words to the same few questions. */
export function EasyKind({ id }: { id: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const ofId = useSectors().filter((one) => one.id === id);
  const kind = ofId.find(({ council }) => council === search.get('council')) ?? ofId[0];
  if (!kind) return <Navigate to="/places" replace />;
  return (
    <EasyPage title={kind.name} back={{ to: '/places', label: t('places:kind.back') }}>
      <WhatItIs kind={kind} />
      <Facts kind={kind} />
      <EasyPart ask={t('easy:places.cannot.ask')}>
        <EasySay words="easy:places.cannot.say" />
      </EasyPart>
    </EasyPage>
  );
}

function WhatItIs({ kind }: { kind: KnownSector }) {
  const { t } = useTranslation();
  const key = `easy:kinds.${kind.council}.${kind.id}`;
  const said = t(key, { returnObjects: true, defaultValue: [] }) as unknown;
  const own: string[] = Array.isArray(said) ? said : [];
  const pictures = picturesOfKind(kind.id);
  const setting = settingOf(kind.setting);
  const hard: HardWord[] = [
    ...(setting.startsWith('mainstream') ? ['mainstream' as const] : []),
    ...([kind.whoFor, kind.allocatedBy].some((words) => words.includes('EHCP')) ? ['ehcp' as const] : []),
  ];
  return (
    <EasyPart ask={t('easy:places.kind.what')} hard={hard}>
      {own.map((text, at) => (
        <EasyPoint key={text} picture={pictures[at] ?? 'school'}>
          <p>{text}</p>
        </EasyPoint>
      ))}
      <EasySay words={`easy:places.settings.${setting}`} hard={hard} />
      {isProposal(kind.status) ? (
        <EasyPoint picture="think">
          <p>{t('easy:places.kind.proposal')}</p>
        </EasyPoint>
      ) : null}
    </EasyPart>
  );
}

function Facts({ kind }: { kind: KnownSector }) {
  const { t } = useTranslation();
  const facts: { ask: string; picture: EasyPicture; words: string | null | undefined }[] = [
    { ask: t('easy:places.kind.who'), picture: 'child', words: kind.whoFor },
    { ask: t('easy:places.kind.ages'), picture: 'day', words: kind.ages },
    { ask: t('easy:places.kind.class'), picture: 'teacher', words: kind.classSizeAndStaffing },
    { ask: t('easy:places.kind.decides'), picture: 'council', words: kind.allocatedBy },
    { ask: t('easy:places.kind.next'), picture: 'steps', words: kind.movingOn },
  ];
  return (
    <>
      {facts.map(({ ask, picture, words }) => (
        <EasyPart key={ask} ask={ask}>
          <EasyPoint picture={words ? picture : 'unknown'}>
            <p>{words ?? t('easy:places.kind.unknown')}</p>
          </EasyPoint>
        </EasyPart>
      ))}
      <div className="card">
        <p>{t('easy:places.kind.words')}</p>
        <SourceLine fact={kind} />
      </div>
    </>
  );
}
