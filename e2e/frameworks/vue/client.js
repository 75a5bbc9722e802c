import { createSSRApp } from 'vue'
import { later } from '../story.js'
import { Story } from './Story.js'

later(() => createSSRApp(Story).mount('#app'))
