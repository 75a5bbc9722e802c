import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { boot } from './boot.ts'

export default defineUnlistedScript(() => boot())
