# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = Нишони Sijil: ситораи ҳаштгӯша бар тӯри ситораҳо
