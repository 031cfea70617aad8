# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Ё бо системаи воридшавии кишвари худ
provider-going-title = Ба системаи воридшавии кишвари Шумо
provider-going-text = Шумо дарҳол ба он ҷо фиристода мешавед. Агар чизе нашавад, бо пайванд гузаред.
provider-going-link = Гузаштан ба { $name }
provider-error-provider = Системаи воридшавии кишвари Шумо дуруст ҷавоб намедиҳад; дертар боз кӯшиш кунед ё бо гузарвожа ворид шавед
provider-error-ended = Ин роҳи воридшавӣ анҷом ёфтааст ё дар браузери дигар оғоз шудааст; аз нав оғоз кунед
provider-error-declined = Системаи воридшавии кишвари Шумо Шуморо роҳ надод
provider-error-unknown = Ҳеҷ ҳисоби кушодаи кишвари Шумо ба ин шахсият тааллуқ надорад; маъмури Шумо метавонад Шуморо даъват кунад

# The mail to the owner of an account that was linked.
provider-mail-subject = Системаи воридшавии кишвари Шумо ҳисоби Sijil-ро мекушояд
provider-mail-text = Аз { $time } системаи воридшавии «{ $provider }» ҳисоби Шуморо мекушояд, зеро суроғаи почтаи электронии Шуморо тасдиқ кардааст.
provider-mail-removed-subject = Системаи миллии воридшавӣ дигар ҳисоби Sijil-ро намекушояд
provider-mail-removed-text = Системаи воридшавии кишвари Шумо аз ҳисоби Шумо бардошта шуд ({ $time }) ва дигар онро намекушояд. Ҳамаи нишастҳои дигар анҷом ёфтанд.
