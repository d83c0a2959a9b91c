/** The papers of the warehouse: a pick list without names, a slip for each parcel, a label for each chat order. */
import { day as dayWord, t, today } from '../../../ui/language';
import type { Label, Picking, Slip } from '../actions/picking';
import { panelWords } from './words';

export function PickPage({ value: { picks } }: { readonly value: Picking }) {
  return (
    <section class="paper pick" aria-labelledby="pick-title">
      <header>
        <h2 id="pick-title">{t(panelWords.picking)}</h2>
        <span>{dayWord(today())}</span>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col" class="to-tick" aria-label={t(panelWords.checked)} />
            <th scope="col">{t(panelWords.sku)}</th>
            <th scope="col">{t(panelWords.product)}</th>
            <th scope="col" class="number">
              {t(panelWords.quantity)}
            </th>
            <th scope="col">{t(panelWords.forOrders)}</th>
          </tr>
        </thead>
        <tbody>
          {picks.map(({ sku, name, units, orders }) => (
            <tr key={sku}>
              <td class="to-tick">
                <Box />
              </td>
              <td class="whole">{sku}</td>
              <td>{name}</td>
              <td class="number strong">{units}</td>
              <td>
                {orders.map((order) => (
                  <span key={order.id} class="whole">
                    {order.id} × {order.units}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A square to tick by pen. */
const Box = () => <span class="tick-box" aria-hidden="true" />;

export function SlipPart({ slip, firm }: { readonly slip: Slip; readonly firm: string }) {
  const { id, day, customer, channel, channelNo, preferences, lines, before } = slip;
  return (
    <article class="paper slip" aria-label={`${t(panelWords.slip)} ${id}`}>
      <header>
        <h2>{firm}</h2>
        <strong>{id}</strong>
      </header>
      <p class="facts">
        <span>{customer}</span>
        <span>{[channel, channelNo].filter(Boolean).join(' ')}</span>
        {day && <span>{dayWord(day)}</span>}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col" class="to-tick" aria-label={t(panelWords.packed)} />
            <th scope="col">{t(panelWords.product)}</th>
            <th scope="col">{t(panelWords.sku)}</th>
            <th scope="col" class="number">
              {t(panelWords.quantity)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ sku, name, units }, at) => (
            // The same product may stand on two lines.
            <tr key={at}>
              <td class="to-tick">
                <Box />
              </td>
              <td>{name}</td>
              <td class="whole">{sku}</td>
              <td class="number strong">{units}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preferences !== '' && <p class="strong">{t(panelWords.preferences, { text: preferences })}</p>}
      {before > 0 && <p>{t(panelWords.before, { n: before })}</p>}
      <p class="signs">
        <span>{t(panelWords.packed)}</span>
        <span>{t(panelWords.checked)}</span>
      </p>
    </article>
  );
}

export function LabelPage({ label, firm }: { readonly label: Label; readonly firm: string }) {
  const { id, name, phone, address, city, courier } = label;
  return (
    <article class="paper label" aria-label={`${t(panelWords.to)} ${name}`}>
      <p class="about">
        <strong>{id}</strong>
        <span>{courier}</span>
      </p>
      <p class="word">{t(panelWords.to)}</p>
      <p class="name">{name}</p>
      <p class="phone">{t(panelWords.phone, { phone: local(phone) })}</p>
      <p class={address.length > LONG ? 'address long' : 'address'}>{address}</p>
      {/* Many write the city into the address. */}
      {city !== '' && !address.toLowerCase().includes(city.toLowerCase()) && <p class="city">{city}</p>}
      <p class="sender">
        <span class="word">{t(panelWords.from)}</span> {firm}
      </p>
    </article>
  );
}

/** So many letters leave no room for the sender below; what is longer still goes on over a second label, and nothing is cut. */
const LONG = 260;

/** As couriers here dial it. */
const local = (phone: string): string => phone.replace(/^\+?62/, '0');
