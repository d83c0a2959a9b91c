/** The parts that inputs of marketplaces are made of. */
import * as z from 'zod/mini';
import { CHANNELS, type Channel } from '../orders';

/** Far longer than any name of goods. */
export const textField = () => z.string().check(z.maxLength(1_000));

export const channelField = () => z.enum(CHANNELS.map(({ key }) => key) as [Channel, ...Channel[]]);
