import { hydrate } from 'svelte'
import { later } from '../story.js'
import Story from './Story.svelte'

later(() => hydrate(Story, { target: document.querySelector('#app') }))
