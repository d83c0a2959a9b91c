/** The panels of the later part: a feature names them under `later`, so that the server knows them too. */
import { Archive, ArchiveRead } from '../features/archive/panel/Archive';
import { Review } from '../features/backlog/panel/review/Review';
import { Settings as BacklogSettings } from '../features/backlog/panel/Settings';
import { Contents } from '../features/backup/panel/Contents';
import { Schedule } from '../features/backup/panel/Schedule';
import { BackUpNow, VersionList } from '../features/backup/panel/VersionList';
import { Checkup } from '../features/checkup/panel/Checkup';
import { Count } from '../features/counts/panel/Count';
import { Counting } from '../features/counts/panel/Counting';
import { Duplicates, Forgetting, MergeWith, Pair, Segments } from '../features/customers/panel/Duplicates';
import { Behind } from '../features/dashboard/panel/Behind';
import { EditDecision, NewDecision } from '../features/decisions/panel/Form';
import { DecisionCard, DecisionList } from '../features/decisions/panel/Shown';
import { EditDocument, NewDocument } from '../features/documents/panel/Form';
import { DocumentCard, DocumentList } from '../features/documents/panel/Shown';
import { Encryption } from '../features/encryption/panel/Encryption';
import { Help } from '../features/help/panel/Help';
import { wizardOf } from '../features/imports/panel/Known';
import { UndoImport } from '../features/imports/panel/Undo';
import { Wizard } from '../features/imports/panel/Wizard';
import { DrillNow, Keeper, Retention } from '../features/keeping/panel/Retention';
import { LanguageCard } from '../features/language/panel/Language';
import { MovableLeads, Pipeline } from '../features/leads/panel/Rare';
import { Changes } from '../features/log/panel/Changes';
import { shopee, tiktok } from '../features/marketplaces/panel/source';
import { First } from '../features/modules/panel/First';
import { ModuleList } from '../features/modules/panel/ModuleList';
import { Start } from '../features/modules/panel/Start';
import { OrderSettings } from '../features/orders/panel/Settings';
import { MoneySettings } from '../features/payments/panel/MoneySettings';
import { Analysis } from '../features/purchasing/panel/Analysis';
import { Proposal } from '../features/purchasing/panel/Proposal';
import { DryRun, MessagePanel, Reminders, RuleCard } from '../features/reminders/panel/Shown';
import { Download } from '../features/restoring/panel/Download';
import { TakeIn } from '../features/restoring/panel/TakeIn';
import { Version } from '../features/restoring/panel/Version';
import { SettingsList } from '../features/settings/panel/SettingsList';
import { EditSop, NewSop } from '../features/sops/panel/Form';
import { SopCard, SopList } from '../features/sops/panel/Shown';
import { StockSettings } from '../features/stock/panel/StockSettings';
import { EditPerson, NewPerson } from '../features/team/panel/Form';
import { Invite } from '../features/team/panel/Invite';
import { Leave } from '../features/team/panel/Leave';
import { Rights } from '../features/team/panel/Rights';
import { People, PersonCard } from '../features/team/panel/Shown';
import { EditTemplate, NewTemplate } from '../features/templates/panel/Form';
import { TemplateCard, TemplateList } from '../features/templates/panel/Shown';
import { Movable, TicketFigures } from '../features/tickets/panel/Rare';
import { TicketSettings } from '../features/tickets/panel/Settings';
import { Updates } from '../features/updates/panel/Updates';
import { Report } from '../features/weekly/panel/Report';
import type { Panels } from '../ui/shell/panels';

export const laterPanels: Panels['views'] = {
  'settings.list': SettingsList,
  'modules.list': ModuleList,
  'modules.first': First,
  'modules.start': Start,
  'help.card': Help,
  'updates.list': Updates,
  'language.card': LanguageCard,
  'imports.wizard': Wizard,
  'imports.undo': UndoImport,
  'backup.now': BackUpNow,
  'backup.contents': Contents,
  'backup.versions': VersionList,
  'backup.schedule': Schedule,
  'backup.version': Version,
  'backup.takeIn': TakeIn,
  'backup.download': Download,
  'checkup.list': Checkup,
  'log.list': Changes,
  'archive.card': Archive,
  'archive.read': ArchiveRead,
  'encryption.card': Encryption,
  'keeping.drill': DrillNow,
  'keeping.keeper': Keeper,
  'keeping.retention': Retention,
  'payments.settings': MoneySettings,
  'backlog.settings': BacklogSettings,
  'backlog.review': Review,
  'purchasing.analysis': Analysis,
  'counts.list': Counting,
  'counts.count': Count,
  'stock.settings': StockSettings,
  'orders.settings': OrderSettings,
  'tickets.figures': TicketFigures,
  'tickets.settings': TicketSettings,
  'tickets.movable': Movable,
  'team.list': People,
  'team.card': PersonCard,
  'team.new': NewPerson,
  'team.edit': EditPerson,
  'team.leave': Leave,
  'team.invite': Invite,
  'team.rights': Rights,
  'templates.list': TemplateList,
  'templates.card': TemplateCard,
  'templates.new': NewTemplate,
  'templates.edit': EditTemplate,
  'leads.pipeline': Pipeline,
  'leads.movable': MovableLeads,
  'decisions.new': NewDecision,
  'decisions.edit': EditDecision,
  'decisions.list': DecisionList,
  'decisions.card': DecisionCard,
  'weekly.report': Report,
  'reminders.list': Reminders,
  'reminders.rule': RuleCard,
  'reminders.message': MessagePanel,
  'reminders.preview': DryRun,
  'sops.list': SopList,
  'sops.card': SopCard,
  'sops.new': NewSop,
  'sops.edit': EditSop,
  'documents.list': DocumentList,
  'documents.card': DocumentCard,
  'documents.new': NewDocument,
  'documents.edit': EditDocument,
  'customers.duplicates': Duplicates,
  'customers.pair': Pair,
  'customers.mergeWith': MergeWith,
  'customers.segments': Segments,
  'customers.forgetting': Forgetting,
  'dashboard.rows': Behind,
  'purchasing.proposal': Proposal,
  'marketplaces.shopee': wizardOf(shopee),
  'marketplaces.tiktok': wizardOf(tiktok),
};
