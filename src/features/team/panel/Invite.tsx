/** The invitation: what the workbook is, which screens of Google come and why, and that cells work before. A person sends it. */
import { ROLE_WORDS } from '../../../kernel/role';
import { page } from '../../../ui/boot';
import { copyText, openLink } from '../../../ui/copy';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { mailLink, whatsappLink } from '../../../ui/links';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { PersonCard } from '../actions/list';
import type { Person } from '../tables';
import { inviteWords, panelWords } from './words';
import './look.css';

/** The text, a paragraph a line. */
function invitation({ name, email, role }: Person): string {
  const { firm, book } = page.value;
  const link = `https://docs.google.com/spreadsheets/d/${book}/edit`;
  const values = { name, email, firm, link, role: ROLE_WORDS[role ?? 'reviewer'][language()] };
  const { hello, open, phone, menu, unverified, asks, never } = inviteWords;
  return [hello, open, phone, menu, unverified, asks, never].map((each) => t(each, values)).join('\n\n');
}

export function Invite({ input }: PanelProps) {
  const { value, trouble, again } = useQuery<PersonCard>('team.card', { id: given(input, 'id') });
  if (!value)
    return (
      <Panel title={t(panelWords.invite)}>
        {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}
      </Panel>
    );
  const { person } = value;
  const text = invitation(person);
  const subject = t(inviteWords.subject, { firm: page.value.firm });
  return (
    <Panel title={t(panelWords.invite)} note={person.name}>
      <p class="help">{t(inviteWords.share, { email: person.email })}</p>
      <div class="preview">{text}</div>
      <div class="row answer-ways">
        <Button look="primary" wide onPress={() => void copyText(text)}>
          {t(inviteWords.copy)}
        </Button>
        <Button wide onPress={() => openLink(whatsappLink('', text))}>
          {t(inviteWords.whatsapp)}
        </Button>
        <Button wide onPress={() => openLink(mailLink(person.email, subject, text))}>
          {t(inviteWords.mail)}
        </Button>
      </div>
    </Panel>
  );
}
