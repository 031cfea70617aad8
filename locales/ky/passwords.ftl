# Review by a native reader: whole file

# What is wrong with a new password, at its field.
passwords-error-short = Кеминде 15 белги жазыңыз. Төрт-беш сөздөн турган сүйлөм оңой эсте калат.
passwords-error-short-beside-another = Кеминде 8 белги жазыңыз.
passwords-error-long = Эң көбү 512 белги жазыңыз.
passwords-error-common = Бул сырсөздү чабуулчу биринчилерден болуп байкап көрөт. Башкасын тандаңыз.
passwords-error-guessable = Бул сырсөздү табуу өтө оңой. Аны узартыңыз же бир кылкалыгын азайтыңыз.
