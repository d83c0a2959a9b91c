/** The sidebar as a whole: home or the panel on top of the stack, and the foot under both. */
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { mayTakeKeyboard, returnKeyboard, takeKeyboard } from '../keyboard';
import { help } from '../panel-keys';
import { type Place, places } from '../places';
import { Foot } from './Foot';
import { actionsFor, Home } from './Home';
import { KeysHelp } from './KeysHelp';
import { listenToKeys } from './keys';
import { Absent, Coming, laterViews } from './later';
import { PanelsContext } from './panels';
import { Search } from './Search';

export function Shell() {
  const { actions } = useContext(PanelsContext);
  const main = useRef<HTMLElement>(null);
  const before = useRef(0);
  const depth = places.value.length;
  const top = places.value[depth - 1];
  // Before the first paint: the first key after opening counts.
  useLayoutEffect(() => listenToKeys({ actions: () => actionsFor(actions), help }), [actions]);
  // A screen begins at its top, with the cursor where its work begins.
  // A new place is what makes a new screen, and the arrival of its part.
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0);
    // Home takes the keyboard too: until this frame has it, its letters would be typed into cells.
    const isBack = depth < before.current;
    before.current = depth;
    if (mayTakeKeyboard() && !(isBack && returnKeyboard(depth))) takeKeyboard();
  }, [top, laterViews.value]);
  return (
    <>
      <main ref={main} tabIndex={-1}>
        {help.value && (
          <KeysHelp
            close={() => {
              help.value = false;
            }}
          />
        )}
        {/* Under the keys the screen stays as it is: what was begun in it goes on. */}
        <div class="screen" hidden={help.value}>
          {top ? (
            <Top key={`${depth} ${top.panel}`} place={top} />
          ) : (
            <div class="home">
              <Search>
                <Home />
              </Search>
            </div>
          )}
        </div>
      </main>
      <Foot />
    </>
  );
}

function Top({ place }: { readonly place: Place }) {
  const { views, parted } = useContext(PanelsContext);
  const View = views[place.panel] ?? laterViews.value?.[place.panel];
  if (View) return <View input={place.input} />;
  return parted && !laterViews.value ? <Coming /> : <Absent panel={place.panel} />;
}
