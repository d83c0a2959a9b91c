/** The page from top to bottom. On a phone only name, person, cells and tabs remain, as in Google's app. */
import { Bars } from './chrome/bars';
import { FormulaBar } from './chrome/formula';
import { listenToMacros } from './chrome/macros';
import { ContextMenu } from './chrome/menu';
import { Messages } from './chrome/messages';
import { Outbox } from './chrome/outbox';
import { FrameDialog, Sidebar } from './chrome/panels';
import { Tabs } from './chrome/tabs';
import { TopBar } from './chrome/topbar';
import { Grid } from './grid/grid';
import { opened, phone } from './state';

listenToMacros();

function App() {
  if (!opened.value) return <Messages />;
  return (
    <div class={phone.value ? 'desk small' : 'desk'}>
      <TopBar />
      {phone.value ? (
        <div class="handset">
          <main class="stage">
            <Grid />
          </main>
          <Tabs />
          <FormulaBar />
        </div>
      ) : (
        <>
          <Bars />
          <FormulaBar />
          <main class="stage">
            <Grid />
            <Sidebar />
          </main>
          <Tabs />
        </>
      )}
      <FrameDialog />
      <Outbox />
      <ContextMenu />
      <Messages />
    </div>
  );
}

export const app = () => <App />;
