import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigationType } from 'react-router';
import { Icon } from './icon.tsx';

/**
 * A screen's frame: its title in the tab and as the heading that takes the focus when the screen changes, so a screen
 * reader says where one is (WCAG 2.4.2, 2.4.3). The first screen of a visit leaves the focus alone.
 */
export function Page({ title, back, hideTitle, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedBy = useNavigationType();
  useEffect(() => {
    document.title = `${title} · ${t('common:name')}`;
  }, [title, t]);
  useEffect(() => {
    if (arrivedBy === 'PUSH') heading.current?.focus();
  }, [arrivedBy]);
  return (
    <main id="main">
      {back ? (
        <Link className="back" to={back.to}>
          <Icon name="back" turns />
          {back.label}
        </Link>
      ) : null}
      <h1 ref={heading} tabIndex={-1} className={hideTitle ? 'hidden-visually' : undefined}>
        {title}
      </h1>
      {children}
    </main>
  );
}

type PageProps = {
  title: string;
  back?: { to: string; label: string };
  hideTitle?: boolean;
  children: ReactNode;
};
