import type { APIRoute } from 'astro';
import { feedFiles } from '../feeds.ts';

export const GET: APIRoute = async () => new Response((await feedFiles()).get('feed.xml'));
