import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { AgeModeId } from '../../../domain/this-is-me/this-is-me.ts';
import { modeOfQuestion, sectionsOf } from '../../../domain/this-is-me/way-through.ts';
import '../../me/answering.css';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { OtherRoom } from './lock-other-room.tsx';
import { MeLinks } from './me-links.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { OnlyYours } from './only-yours.tsx';
import { SectionList } from './section-list.tsx';
import { SharedLine } from './shared-line.tsx';
import { useRoom } from './use-room.tsx';
import { WhoseRoom } from './whose-room.tsx';

/** The first page of This is Me: whose it is, go on where I was, and the parts there are. */
export function MePage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { look } = useRoom(child);
  // Chosen just now: the button that was pressed is gone, and the next thing to press has the focus.
  const hadMode = useRef(look.mode !== undefined);
  return (
    <Page title={t('me:shell.title')}>
      <WhoseRoom child={child} />
      {look.mode ? <Begun child={child} mode={look.mode} isNew={!hadMode.current} /> : <ModeChoice child={child} />}
      <OtherRoom />
      <OnlyYours child={child} />
      <SharedLine child={child} />
      <MeLinks />
    </Page>
  );
}

function Begun({ child, mode, isNew }: { child: Child; mode: AgeModeId; isNew: boolean }) {
  const { t } = useTranslation();
  const start = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isNew) start.current?.focus();
  }, [isNew]);
  const { look, keepLook, age } = useRoom(child);
  const openers = t(`me-set:modes.${mode}.openers`, { returnObjects: true }) as string[];
  const first = sectionsOf(mode, age)[0]?.questions[0]?.id;
  const at = look.at !== undefined && modeOfQuestion(look.at) !== undefined ? look.at : undefined;
  const to = at ?? first;
  return (
    <>
      <section className="me-open">
        <p>{openers.join(' ')}</p>
        <Link className="btn" to={`/me/q/${to}`} ref={start}>
          {t(at ? 'me:shell.go-on' : 'me:shell.start')}
          <Icon name="go" turns />
        </Link>
        {at ? <p className="small soft">{t(`me-questions:${at}.text`)}</p> : null}
      </section>
      <SectionList child={child} mode={mode} title={t('me:shell.sections.title')} />
      <p>
        <button type="button" className="btn quiet" onClick={() => keepLook({ easyRead: !look.easyRead })}>
          {t(look.easyRead ? 'me:shell.easy.off' : 'me:shell.easy.on')}
        </button>
      </p>
      <details className="card me-fold">
        <summary>
          <b>{t('me:shell.modes.change')}</b>
        </summary>
        <ModeChoice child={child} />
      </details>
    </>
  );
}
